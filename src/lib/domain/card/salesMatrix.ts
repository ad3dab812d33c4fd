import { NO_NAME } from '../ledger/names';
import type { Window } from '../plan';
import type { Code, Fen } from '../primitives/units';
import type { CustomerSales, Cut } from './customerSales';

/** Where a card's sales are cut: channel and place down, category or product across. */
export interface SalesMatrix {
	readonly across: 'category' | 'product';
	/** Place of sale; where goods were shipped to, if the sales say so. */
	readonly place: 'region' | 'shipRegion';
	/** Largest first. Codes of the columns; null: all that have no room of their own. */
	readonly columns: readonly (Code | null)[];
	readonly rows: readonly MatrixRow[];
}

export interface MatrixRow {
	/** NO_NAME: blank in the sales. null in both: all other rows together. */
	readonly channel: Code | null;
	readonly place: Code | null;
	/** Fen net of returns, by place of the column; null: nothing was sold. */
	readonly cells: readonly (Fen | null)[];
	readonly fen: Fen;
}

/** Rows and columns that a small picture has room for; the rest adds up in the last one. */
export interface MatrixRoom {
	readonly rows: number;
	readonly columns: number;
}

/**
 * Sales of the window by channel and place × category [CARD-5]. Every fen of the window is in one
 * cell: what has no name stands under NO_NAME, what has no room in the last row or column.
 */
export function salesMatrix(
	sales: CustomerSales,
	{ from, to }: Pick<Window, 'from' | 'to'>,
	room: MatrixRoom,
): SalesMatrix {
	const across = isNamed(sales, 'category') ? 'category' : 'product';
	const place = isNamed(sales, 'shipRegion') ? 'shipRegion' : 'region';
	const rows = new Map<string, { channel: Code; place: Code; cells: Map<Code, Fen> }>();
	const columns = new Map<Code, Fen>();
	sales.months.forEach((month, at) => {
		if (month < from || month > to) return;
		const column = sales.names[across][at]!;
		const [channel, where] = [sales.names.channel[at]!, sales.names[place][at]!];
		const key = `${String(channel)} ${String(where)}`;
		let row = rows.get(key);
		if (row === undefined) rows.set(key, (row = { channel, place: where, cells: new Map() }));
		const fen = sales.amounts[at]!;
		row.cells.set(column, (row.cells.get(column) ?? 0) + fen);
		columns.set(column, (columns.get(column) ?? 0) + fen);
	});
	const ordered = [...columns].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([code]) => code);
	const shown = withRest(ordered, room.columns);
	const all = [...rows.values()].map(({ cells, ...where }): MatrixRow => {
		const own = shown.map((code) => cellOf(cells, code, ordered, shown));
		return { ...where, cells: own, fen: sum([...cells.values()]) };
	});
	all.sort((a, b) => b.fen - a.fen || a.channel! - b.channel! || a.place! - b.place!);
	if (all.length <= room.rows) return { across, place, columns: shown, rows: all };
	const rest = all.slice(room.rows - 1);
	const cells = shown.map((_, column) => sumKnown(rest.map((row) => row.cells[column]!)));
	const others: MatrixRow = {
		...{ channel: null, place: null, cells },
		fen: sum(rest.map(({ fen }) => fen)),
	};
	return { across, place, columns: shown, rows: [...all.slice(0, room.rows - 1), others] };
}

/** Does any of the customer's rows have a name in this column? */
export const isNamed = ({ names }: Pick<CustomerSales, 'names'>, cut: Cut): boolean =>
	names[cut].some((code) => code !== NO_NAME);

const withRest = (ordered: readonly Code[], room: number): readonly (Code | null)[] =>
	ordered.length <= room ? ordered : [...ordered.slice(0, room - 1), null];

function cellOf(
	cells: ReadonlyMap<Code, Fen>,
	code: Code | null,
	ordered: readonly Code[],
	shown: readonly (Code | null)[],
): Fen | null {
	if (code !== null) return cells.get(code) ?? null;
	return sumKnown(ordered.slice(shown.length - 1).map((each) => cells.get(each) ?? null));
}

const sum = (all: readonly Fen[]): Fen => all.reduce((total, fen) => total + fen, 0);
const sumKnown = (all: readonly (Fen | null)[]): Fen | null => {
	const known = all.filter((fen) => fen !== null);
	return known.length === 0 ? null : sum(known);
};
