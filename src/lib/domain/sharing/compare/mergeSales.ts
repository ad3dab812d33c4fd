import { keepRows, packChunks, textColumns } from '../../ledger/chunk';
import { BLANK, columnOf, kindOf, listOf } from '../../ledger/chunkColumns';
import type { ColumnId } from '../../ledger/columns';
import { withoutRows } from '../../ledger/deleteRows';
import type { CellValue } from '../../ledger/chunkDraft';
import { editCells, type LedgerEdit } from '../../ledger/editCells';
import { extraColumn, extraPlace, placeExtraColumns } from '../../ledger/extraColumns';
import type { Chunk, Ledger, NameBook } from '../../ledger/ledger';
import { refusedText } from '../../ledger/cellText';
import { writeNotes, type NoteEdit } from '../../ledger/writeNotes';
import type { Inputs } from '../../inputs';
import { within, type Steps } from '../../primitives/steps';
import type { SalesDifference } from './compareSales';
import type { Change } from './difference';
import { joinOrigins } from './joinOrigins';
import { OtherCodes } from './otherCodes';
import { bothSides, type SideRows } from './sideRows';

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
	if (taken.has('changed') && difference.changed.mine.length > 0)
		ledger = yield* withChanges({ ...ledger, extraColumns: titles }, mine, theirs, difference);
	if (taken.has('removed')) ledger = yield* withoutRows(ledger, difference.removed);
	if (!taken.has('added') || difference.added.length === 0) return ledger;
	return yield* withRows({ ...ledger, extraColumns: titles }, mine.names, theirs, {
		...{ rows: difference.added, places },
	});
}

/** Every cell that differs as theirs has it, some rows at a time from the top. */
function* withChanges(
	ledger: Ledger,
	mine: Inputs,
	theirs: Inputs,
	{ changed }: SalesDifference,
): Steps<Ledger> {
	const sides = bothSides(mine, theirs);
	yield* sides.ready();
	for (const list of Object.values(mine.names)) yield* within(list.indexed(), 0, 0);
	const partner = new Int32Array(sides.mine.rows).fill(NO_ROW);
	changed.mine.forEach((row, at) => (partner[row] = changed.theirs[at]!));
	yield 0;
	let edits: LedgerEdit[] = [];
	let notes: NoteEdit[] = [];
	for (let row = 0; row < partner.length; row++) {
		if (partner[row] !== NO_ROW) {
			sides.mine.to(row);
			sides.theirs.to(partner[row]!);
			edits.push(...editsAt(row, sides, theirs.names));
			notes.push(...notesAt(row, sides));
		}
		if (edits.length + notes.length < EDITS_PER_STEP && row < partner.length - 1) continue;
		ledger = writeNotes(editCells(ledger, mine.names, edits), notes);
		edits = [];
		notes = [];
		yield row / partner.length;
	}
	return ledger;
}

const NO_ROW = -1;
/** Cells written between two yields: each copies no more than one column of one chunk. */
const EDITS_PER_STEP = 4096;

/** What every cell becomes that differs between the two rows on which the sides stand. */
function editsAt(
	row: number,
	{ mine, theirs }: ReturnType<typeof bothSides>,
	names: NameBook,
): readonly LedgerEdit[] {
	const edits: LedgerEdit[] = [];
	const refused = { mine: mine.texts('refused'), theirs: theirs.texts('refused') };
	mine.compared.forEach(({ shared }, place) => {
		const a = mine.cell(place);
		const b = theirs.cell(place);
		const equal = a === b || (Number.isNaN(a) && Number.isNaN(b));
		if (equal && refused.mine?.get(shared) === refused.theirs?.get(shared)) return;
		edits.push({ row, column: shared, value: valueAt(theirs, names, place) });
	});
	return edits;
}

/** What stands beside a cell becomes what theirs has there. */
function notesAt(row: number, { mine, theirs }: ReturnType<typeof bothSides>): readonly NoteEdit[] {
	const [own, other] = [mine.texts('notes'), theirs.texts('notes')];
	const columns = new Set([...(own?.keys() ?? []), ...(other?.keys() ?? [])]);
	return [...columns].map((column) => ({ row, column, text: other?.get(column) ?? '' }));
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
	const lists = new Map<keyof NameBook, OtherCodes>();
	const codes = (list: keyof NameBook, column: Int32Array | null): Int32Array | null => {
		if (column === null) return null;
		const known = lists.get(list) ?? new OtherCodes(theirs.names[list], names[list], 'learned');
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
				notes: kept.notes.map((note) => ({ ...note, column: inLedger(note.column) })),
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
