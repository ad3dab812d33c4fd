import type { AttributeId } from '../customer/attributes';
import { SheetDraft } from '../customer/sheetDraft';
import { GUARD_IDS } from '../guard/finding';
import { createInputs, type Inputs } from '../inputs';
import { replaceWithBatch } from '../ledger/appendBatch';
import { numberColumns, textColumns } from '../ledger/chunk';
import type { TextColumn } from '../ledger/columns';
import { NameList, NO_NAME } from '../ledger/names';
import type { Plan } from '../plan';
import type { PolicyChanges } from '../policy/policy';
import { NO_DAY } from '../primitives/day';
import { addedEntries } from '../register/changeEntries';
import type { Entry } from '../register/register';
import { maySee } from './audience';
import { POLICY_CLASSES } from './classes';
import { tierOf } from './dealerFacts';
import type { DealerOptions } from './dealerPlan';
import type { OutBook, OutCell, OutTable } from './outTable';
import type { OtherNames } from './otherNames';
import { NO_SCENARIOS } from '../scenario/scenario';
import { standardOf } from '../staffing/standardOf';

/** Where a cell of a dealer's book is a fact about the customer. */
const FACTS: Readonly<Record<string, AttributeId>> = {
	'tier/region': 'region',
	'tier/manager': 'manager',
	'tier/contractTo': 'contractTo',
	'commitment/target': 'target',
	'commitment/bought': 'commitmentPurchased',
	'commitment/paidBack': 'commitmentPaid',
	'paid/paid': 'rebatePaid',
	'paid/paidOn': 'payoutPaid',
};

/**
 * The dealer's book as a workbook of its own: every value comes out of the book's cells, so that a
 * snapshot holds nothing that its tables do not [SHARE-8]. Of the policy it has its own tier by name and
 * what it is served; no cut, no money.
 */
export function dealerInputs(
	plan: Plan,
	options: DealerOptions,
	book: OutBook,
	others: OtherNames,
): Inputs {
	const inputs = createInputs();
	const said = plan.inputs.names.customer.name(options.customer);
	const { names } = inputs;
	const customer = names.customer.code(said);
	const tables = new Map(book.tables.map((table) => [table.id, table]));
	const sheet = new SheetDraft(inputs.customers);
	for (const [place, attribute] of Object.entries(FACTS)) {
		const [table = '', column = ''] = place.split('/');
		const value = cellOf(tables.get(table), 0, column);
		if (typeof value === 'number' || typeof value === 'string')
			sheet.put(customer, attribute, value);
	}
	const sales = tables.get('sales');
	const registers = addedEntries(undefined, 'visits', visitsOf(tables.get('calendar'), customer));
	return {
		...inputs,
		title: said,
		ledger: sales === undefined ? inputs.ledger : ledgerOf(sales, said, names),
		customers: sheet.sheet,
		scenarios: { ...NO_SCENARIOS, baseline: policyOf(plan, options, others) },
		...(registers === undefined ? {} : { registers }),
		redacted: { audience: 'dealer', pseudonyms: false, unit: options.unit },
	};
}

/** Unknown, or not told. */
function cellOf(table: OutTable | undefined, row: number, id: string): OutCell {
	const column = table?.columns.findIndex((each) => each.id === id) ?? -1;
	return table === undefined || column === -1 ? null : table.cell(row, column);
}

function ledgerOf(sales: OutTable, name: string, names: Inputs['names']): Inputs['ledger'] {
	const rows = sales.rowCount;
	const numbersOf = (id: string): Float64Array =>
		Float64Array.from({ length: rows }, (_, row) => {
			const value = cellOf(sales, row, id);
			return typeof value === 'number' ? value : NaN;
		});
	const lists = textColumns(() => new NameList());
	const texts = textColumns((id: TextColumn) =>
		Int32Array.from({ length: rows }, (_, row) => {
			const value = cellOf(sales, row, id);
			return typeof value === 'string' && value !== '' ? lists[id].code(value) : NO_NAME;
		}),
	);
	const days = numbersOf('date');
	return replaceWithBatch(names, {
		rows,
		day: Int32Array.from(days, (day) => (Number.isNaN(day) ? NO_DAY : day)),
		customer: new Int32Array(rows),
		amount: numbersOf('amount'),
		numbers: { ...numberColumns(() => null), quantity: numbersOf('quantity') },
		texts,
		extraColumns: [],
		extra: [],
		names: { ...textColumns((id) => lists[id].from(0)), customer: [name], extra: [] },
		refused: [],
		roundedRows: 0,
	});
}

/** Kinds stand in the book as words of ours. */
function visitsOf(calendar: OutTable | undefined, customer: number): readonly Entry[] {
	return Array.from({ length: calendar?.rowCount ?? 0 }, (_, row): Entry => {
		const kind = cellOf(calendar, row, 'kind');
		const day = cellOf(calendar, row, 'day');
		const call = typeof kind === 'object' && kind?.key === 'calendar_kind_call';
		return {
			...{ customer, kind: call ? 'call' : 'visit', state: 'planned' },
			...(typeof day === 'number' ? { due: day, day } : {}),
		};
	});
}

/**
 * A ladder of its own tier alone, which takes every customer; no money to share, and no check, since all
 * that they could find is that there is one customer.
 */
function policyOf(plan: Plan, options: DealerOptions, others: OtherNames): PolicyChanges {
	const quiet: PolicyChanges = {
		promotion: { pool: { fixedFen: 0 } },
		guards: { off: GUARD_IDS },
	};
	const placed = tierOf({ ...options, plan, others });
	const told = plan.policy.disclosure.includes('tier') && maySee('dealer', POLICY_CLASSES.segments);
	if (placed === null || !told || others.in(placed.tier.name)) return quiet;
	const { id, name } = placed.tier;
	const { visits, calls } = standardOf(plan.policy, placed.segment, id);
	const nothing = { hoursPerVisit: 0, hoursPerCall: 0, adminHours: 0 };
	const ladder = {
		by: 'rank-share',
		measure: 'revenue',
		tiers: [{ id, name, key: false, upTo: 1 }],
	} as const;
	return {
		...quiet,
		segments: [{ id: 'all', name: 'all', where: null, ladder }],
		service: { [id]: { visits, calls, ...nothing } },
	};
}
