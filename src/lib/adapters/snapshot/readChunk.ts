import { numberColumns, textColumns } from '../../domain/ledger/chunk';
import type { ColumnId } from '../../domain/ledger/columns';
import {
	CHUNK_ROWS,
	type Chunk,
	type NameBook,
	type RefusedCell,
} from '../../domain/ledger/ledger';
import { NO_NAME } from '../../domain/ledger/names';
import type { Code } from '../../domain/primitives/units';
import { compareCells } from './compareCells';
import { readCodes, readDays, readNumbers } from './readColumn';
import { broken } from './refusal';
import { chunkSchema, refusedSchema } from './schema';

const KEYS = new Set(Object.keys(chunkSchema.shape));

/** A block of rows as typed columns, and what it asks of the name lists. */
export class ReadChunk {
	constructor(
		readonly chunk: Chunk,
		/** Largest code of each kind of name; `NO_NAME` without any. */
		readonly largest: Readonly<Record<keyof NameBook, Code>>,
	) {}

	/** Columns are checked by plain loops: millions of cells are too many for a schema. */
	static from(value: unknown): ReadChunk {
		const fields = fieldsOf(value);
		const rows = fields['rows'];
		if (!Number.isInteger(rows) || Number(rows) < 1 || Number(rows) > CHUNK_ROWS) broken('rows');
		return ReadChunk.#columns(fields, Number(rows));
	}

	static #columns(fields: Fields, rows: number): ReadChunk {
		const largest: Record<string, Code> = { extra: NO_NAME };
		const names = (kind: string, column: unknown): Int32Array => {
			const read = readCodes(column, rows, kind);
			largest[kind] = Math.max(largest[kind] ?? NO_NAME, read.largest);
			return read.codes;
		};
		const chunk: Chunk = {
			rows,
			day: readDays(fields['day'], rows),
			customer: names('customer', fields['customer']),
			amount: readNumbers(fields['amount'], rows, 'amount'),
			numbers: numberColumns((id) =>
				KEYS.has(id) && id in fields ? readNumbers(fields[id], rows, id) : null,
			),
			texts: textColumns((id) => (id in fields ? names(id, fields[id]) : null)),
			extra: listOf(fields['extra'], 'extra').map((column) =>
				column === null ? null : names('extra', column),
			),
			source: null,
			refused: readRefused(listOf(fields['refused'], 'refused'), rows),
			notes: [],
		};
		return new ReadChunk(chunk, largest as Record<keyof NameBook, Code>);
	}
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return broken('chunks');
	for (const key of Object.keys(value)) if (!KEYS.has(key)) broken(key);
	return value as Fields;
}

const listOf = (value: unknown, where: string): readonly unknown[] =>
	value === undefined ? [] : Array.isArray(value) ? value : broken(where);

function readRefused(items: readonly unknown[], rows: number): RefusedCell[] {
	const cells = items.map((value): RefusedCell => {
		const cell = refusedSchema.safeParse(value);
		if (!cell.success || cell.data[0] >= rows) return broken('refused');
		const [row, column, text] = cell.data;
		return { row, column: column as ColumnId, text };
	});
	const rising = cells.every((cell, i) => i === 0 || compareCells(cells[i - 1]!, cell) < 0);
	return rising ? cells : broken('refused');
}
