import type { Plan } from '../plan';
import { message } from '../primitives/message';
import { maySee } from './audience';
import { dealerCalendar } from './dealerCalendar';
import { tells, type DealerInput, type DealerOptions } from './dealerPlan';
import { dealerArrangement, dealerCommitment, dealerConditions } from './dealerPromises';
import { dealerSales } from './dealerSales';
import { dealerPaid, dealerService, dealerTier } from './dealerTerms';
import { OtherNames } from './otherNames';
import { notesTable } from './notesTable';
import type { OutBook, OutTable, OutText } from './outTable';

/** Whatever a dealer's file may hold, in its order. */
const PARTS: readonly ((input: DealerInput) => OutTable | null)[] = [
	(input) => {
		if (!tells(input.plan, 'purchases')) return null;
		const { ledger, names } = input.plan.inputs;
		return dealerSales({ ...input, ledger, names });
	},
	...[dealerTier, dealerService, dealerArrangement, dealerCommitment, dealerConditions],
	...[dealerPaid, dealerCalendar],
];

/** Names that stand in none of a dealer's cells: everybody's but its own. */
export const namesForDealer = ({ inputs }: Plan, customer: number): OtherNames =>
	new OtherNames(inputs.names.customer, customer);

/**
 * What one dealer may see: its own sales, terms and days, made from nothing else [SHARE-3]. Never rebates,
 * dividends, deposits, cuts, ranks, profit, scenarios or checks, nor another dealer in any form.
 */
export function dealerBook(
	plan: Plan,
	options: DealerOptions,
	others = namesForDealer(plan, options.customer),
): OutBook {
	const input = { ...options, plan, others };
	const tables = PARTS.flatMap((part) => {
		const table = part(input);
		// A table without a column, or one that its classes close, is not there at all.
		const open = table?.columns.every(({ disclosure }) => maySee('dealer', disclosure)) === true;
		return table === null || !open || table.columns.length === 0 || table.rowCount === 0
			? []
			: [table];
	});
	const name = plan.inputs.names.customer.name(options.customer);
	return {
		title: message('sharing_dealer_title', { name: tells(plan, 'customer') ? name : '' }),
		tables: [...tables, notesTable(notesOf(options))],
		notes: notesOf(options),
	};
}

const notesOf = ({ unit }: DealerOptions): readonly OutText[] => [
	message('sharing_note_dealer'),
	...(unit === null ? [] : [message('sharing_note_rounded', { unit: { exactFen: unit } })]),
	message('sharing_note_no_resale_price'),
];
