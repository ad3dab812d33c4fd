import { TEXT_COLUMNS } from '../../domain/ledger/columns';
import type { Chunk, RefusedCell } from '../../domain/ledger/ledger';
import { NO_NAME } from '../../domain/ledger/names';
import { NO_DAY } from '../../domain/primitives/day';
import type { Stretch } from './blocks';
import type { CompactBook } from './compactBook';
import { compareCells } from './compareCells';
import type { CompactNames } from './compactNames';
import { item, list, member, object, type Entry, type Printed } from './printLines';
import { BLOCK_NUMBERS } from './schema';
import { isSellThrough } from './sellThrough';

type Block = readonly Stretch[];
type Column = Int32Array | Float64Array | null;
type Show = (value: number) => string;

const BLANK = 'null';
const showDay: Show = (day) => (day === NO_DAY ? BLANK : String(day));
const showNumber: Show = (value) => (Number.isNaN(value) ? BLANK : String(value));
const showCode =
	(names: CompactNames): Show =>
	(code) =>
		code === NO_NAME ? BLANK : String(names.code(code));

/** One block of rows: a line for each column, blanks as null, columns without any value left out. */
export function printBlock(block: Block, extraColumns: number, book: CompactBook): Printed {
	const rows = block.reduce((sum, { from, to }) => sum + to - from, 0);
	const column = (of: (chunk: Chunk) => Column, show: Show) => printColumn(block, of, show);
	const entries: Entry[] = [
		member('rows', String(rows)),
		member(
			'day',
			column((chunk) => chunk.day, showDay),
		),
		member(
			'customer',
			column((chunk) => chunk.customer, showCode(book.customer)),
		),
		member(
			'amount',
			column((chunk) => chunk.amount, showNumber),
		),
	];
	const add = (key: string, text: string) => {
		if (!isBlank(text)) entries.push(member(key, text));
	};
	for (const key of BLOCK_NUMBERS)
		add(
			key,
			column((chunk) => chunk.numbers[key], showNumber),
		);
	for (const key of TEXT_COLUMNS)
		add(
			key,
			column((chunk) => chunk.texts[key], showCode(book[key])),
		);
	const extra = Array.from({ length: extraColumns }, (_, place) =>
		column((chunk) => chunk.extra[place] ?? null, showCode(book.extra)),
	);
	if (!extra.every(isBlank)) {
		entries.push(member('extra', list(extra.map((text) => item(isBlank(text) ? BLANK : text)))));
	}
	const refused = refusedCells(block);
	if (refused.length > 0) entries.push(member('refused', list(refused.map(printRefused))));
	return object(entries);
}

function printColumn(block: Block, of: (chunk: Chunk) => Column, show: Show): string {
	const texts: string[] = [];
	for (const { chunk, from, to } of block) {
		const column = of(chunk);
		for (let row = from; row < to; row++) {
			texts.push(column === null ? BLANK : show(column[row] ?? Number.NaN));
		}
	}
	return `[${texts.join(',')}]`;
}

const isBlank = (column: string): boolean => !/\d/.test(column);

function refusedCells(block: Block): RefusedCell[] {
	const cells: RefusedCell[] = [];
	let start = 0;
	for (const { chunk, from, to } of block) {
		for (const cell of chunk.refused) {
			if (isSellThrough(cell)) continue;
			if (cell.row >= from && cell.row < to) cells.push({ ...cell, row: start + cell.row - from });
		}
		start += to - from;
	}
	return cells.sort(compareCells);
}

const printRefused = ({ row, column, text }: RefusedCell): Entry =>
	item(JSON.stringify([row, column, text]));
