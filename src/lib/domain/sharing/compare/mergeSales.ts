import { keepRows, packChunks, textColumns } from '../../ledger/chunk';
import { BLANK, columnOf, kindOf, listOf } from '../../ledger/chunkColumns';
import type { ColumnId } from '../../ledger/columns';
import { deleteRows } from '../../ledger/deleteRows';
import { editCells, type CellValue, type LedgerEdit } from '../../ledger/editCells';
import { extraColumn, extraPlace, placeExtraColumns } from '../../ledger/extraColumns';
import type { Chunk, Ledger, NameBook } from '../../ledger/ledger';
import { refusedText } from '../../ledger/cellText';
import type { Inputs } from '../../inputs';
import { ROWS_PER_STEP, type Steps } from '../../primitives/steps';
import { bothSides, type SideRows } from './sideRows';
import type { SalesDifference } from './compareSales';
import type { Change } from './difference';
import { joinOrigins } from './joinOrigins';
import { LearnedCodes } from './otherCodes';

/**
 * My sales sheet with those rows of theirs that are taken: changed ones in their place, added ones
 * below, removed ones gone. Chunks that nothing touches stay what they are; my name lists learn.
 */
export function* mergeSales(
	mine: Inputs,
	theirs: Inputs,
	difference: SalesDifference,
	taken: ReadonlySet<Change>,
): Steps<Ledger> {
	const { titles, places } = placeExtraColumns(
		mine.ledger.extraColumns,
		theirs.ledger.extraColumns,
	);
	let { ledger } = mine;
	if (taken.has('changed') && difference.changed.mine.length > 0) {
		const edits = yield* editsFor(mine, theirs, difference.changed);
		ledger = editCells({ ...ledger, extraColumns: titles }, mine.names, edits);
	}
	yield 0;
	if (taken.has('removed')) ledger = deleteRows(ledger, difference.removed);
	if (!taken.has('added') || difference.added.length === 0) return ledger;
	return yield* withRows({ ...ledger, extraColumns: titles }, mine.names, theirs, {
		...{ rows: difference.added, places },
	});
}

/** What every cell that differs becomes. */
function* editsFor(
	mine: Inputs,
	theirs: Inputs,
	pairs: SalesDifference['changed'],
): Steps<readonly LedgerEdit[]> {
	const sides = bothSides(mine, theirs);
	const edits: LedgerEdit[] = [];
	for (const [at, row] of pairs.mine.entries()) {
		sides.mine.to(row);
		sides.theirs.to(pairs.theirs[at]!);
		const refused = { mine: sides.mine.refused(), theirs: sides.theirs.refused() };
		sides.mine.compared.forEach(({ shared }, place) => {
			const a = sides.mine.cell(place);
			const b = sides.theirs.cell(place);
			const equal = a === b || (Number.isNaN(a) && Number.isNaN(b));
			if (equal && refused.mine?.get(shared) === refused.theirs?.get(shared)) return;
			edits.push({ row, column: shared, value: valueAt(sides.theirs, theirs.names, place) });
		});
		if (at % ROWS_PER_STEP === 0) yield at / pairs.mine.length;
	}
	return edits;
}

/** A cell of theirs as it is written. */
function valueAt(side: SideRows, names: NameBook, place: number): CellValue {
	const { id, shared } = side.compared[place]!;
	if (id === null) return null;
	const refused = refusedText(side.chunk, side.row, id);
	if (refused !== null) return { refused };
	const kind = kindOf(shared);
	const value = columnOf(side.chunk, id)?.[side.row] ?? BLANK[kind];
	if (Object.is(value, BLANK[kind])) return null;
	return kind === 'name' ? names[listOf(shared)].name(value) : value;
}

interface Rows {
	readonly rows: Int32Array;
	/** Column without a meaning of theirs → its place on my sheet. */
	readonly places: readonly number[];
}

function* withRows(
	ledger: Ledger,
	names: NameBook,
	theirs: Inputs,
	{ rows, places }: Rows,
): Steps<Ledger> {
	const { origins, moved } = joinOrigins(ledger.origins, theirs.ledger.origins);
	const lists = new Map<keyof NameBook, LearnedCodes>();
	const codes = (list: keyof NameBook, column: Int32Array | null): Int32Array | null => {
		if (column === null) return null;
		const known = lists.get(list) ?? new LearnedCodes(theirs.names[list], names[list]);
		lists.set(list, known);
		return column.map((code) => known.of(code));
	};
	const added: Chunk[] = [];
	let start = 0;
	let next = 0;
	for (const chunk of theirs.ledger.chunks) {
		const first = next;
		while (next < rows.length && rows[next]! < start + chunk.rows) next++;
		if (next > first) {
			const kept = keepRows(
				chunk,
				rows.subarray(first, next).map((row) => row - start),
			);
			const extra = new Array<Int32Array | null>(
				Math.max(0, ...places.slice(0, kept.extra.length).map((at) => at + 1)),
			).fill(null);
			kept.extra.forEach((column, at) => (extra[places[at]!] = codes('extra', column)));
			const inLedger = (column: ColumnId): ColumnId => {
				const at = extraPlace(column);
				return at === null ? column : extraColumn(places[at]!);
			};
			added.push({
				...kept,
				customer: codes('customer', kept.customer)!,
				texts: textColumns((id) => codes(id, kept.texts[id])),
				extra,
				source: kept.source?.map(moved) ?? null,
				refused: kept.refused.map((cell) => ({ ...cell, column: inLedger(cell.column) })),
			});
		}
		start += chunk.rows;
		yield next / rows.length;
	}
	const last = ledger.chunks.at(-1);
	const before = ledger.chunks.slice(0, -1);
	const chunks = [...before, ...packChunks(last === undefined ? added : [last, ...added])];
	return { ...ledger, chunks, origins };
}
