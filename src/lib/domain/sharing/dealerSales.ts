import { TEXT_COLUMNS } from '../ledger/columns';
import type { Ledger, NameBook } from '../ledger/ledger';
import { NO_NAME } from '../ledger/names';
import { counts } from '../ledger/totals/counted';
import { message } from '../primitives/message';
import type { Code, Fen } from '../primitives/units';
import { maySee } from './audience';
import { SALES_CLASSES } from './classes';
import { tableOf, type OutCell, type OutColumn, type OutKind, type OutTable } from './outTable';
import { roundParts } from './rounding';
import { withheld } from './withheld';
import type { OtherNames } from './otherNames';

/** Columns of a sale that a dealer may look for, in the order of the sheet; its own name is in the title. */
const COLUMNS = ['date', 'order', 'product', 'category', 'quantity', 'amount'] as const;
type DealerColumn = (typeof COLUMNS)[number];

const KINDS: Readonly<Record<DealerColumn, OutKind>> = {
	date: 'day',
	order: 'code',
	product: 'text',
	category: 'text',
	quantity: 'quantity',
	amount: 'money',
};

export interface DealerSalesInput {
	readonly ledger: Ledger;
	readonly names: NameBook;
	readonly customer: Code;
	/** Money to whole units of so many fen; null: as it is. */
	readonly unit: Fen | null;
	readonly others: OtherNames;
}

/** The dealer's own counted rows, the latest first; of another's rows nothing is read but whose they are [SHARE-3]. */
export function dealerSales({ ledger, names, customer, unit, others }: DealerSalesInput): OutTable {
	const wanted = COLUMNS.filter((id) => maySee('dealer', SALES_CLASSES[id]));
	const rows: { readonly day: number; readonly amount: Fen; readonly cells: OutCell[] }[] = [];
	for (const chunk of ledger.chunks) {
		const { customer: who, day, amount, texts, numbers } = chunk;
		const textAt = (id: DealerColumn, row: number): OutCell => {
			const column = TEXT_COLUMNS.find((each) => each === id);
			const code = column === undefined ? NO_NAME : (texts[column]?.[row] ?? NO_NAME);
			const text = column === undefined ? '' : names[column].name(code);
			return text === '' ? null : withheld(text, others);
		};
		for (let row = who.indexOf(customer); row !== -1; row = who.indexOf(customer, row + 1)) {
			if (!counts(chunk, row)) continue;
			const cellOf = (id: DealerColumn): OutCell => {
				if (id === 'date') return day[row]!;
				if (id === 'amount') return amount[row]!;
				return id === 'quantity' ? known(numbers.quantity?.[row]) : textAt(id, row);
			};
			rows.push({ day: day[row]!, amount: amount[row]!, cells: wanted.map(cellOf) });
		}
	}
	rows.sort((a, b) => b.day - a.day);
	const money = wanted.indexOf('amount');
	if (unit !== null && money !== -1) {
		const rounded = roundParts(
			rows.map((row) => row.amount),
			unit,
		);
		rows.forEach(({ cells }, row) => (cells[money] = rounded[row]!));
	}
	// A column that no row of this dealer fills says nothing.
	const filled = wanted.filter((_, column) => rows.some(({ cells }) => cells[column] !== null));
	const places = filled.map((id) => wanted.indexOf(id));
	return tableOf(
		'sales',
		message('sharing_table_sales'),
		filled.map(columnOf),
		rows.map(({ cells }) => places.map((place) => cells[place]!)),
	);
}

const columnOf = (id: DealerColumn): OutColumn => ({
	id,
	title: message(`sales_column_${id}`),
	kind: KINDS[id],
	disclosure: SALES_CLASSES[id],
});

const known = (value: number | undefined): number | null =>
	value === undefined || Number.isNaN(value) ? null : value;
