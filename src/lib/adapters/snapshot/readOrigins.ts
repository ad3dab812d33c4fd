import type { z } from 'zod';
import type { Chunk, Ledger } from '../../domain/ledger/ledger';
import { isFields } from '../codec/shapes';
import { checksum } from './origins';
import { readCodes } from './readColumn';
import { broken } from './refusal';
import { itemsOf, originsSchema, originTableSchema } from './schema';

/** Where the rows of a block came from, checked by a plain loop. */
export class ReadSource {
	constructor(
		/** Of the days and amounts of the block that this was written for. */
		readonly of: number,
		readonly source: Int32Array,
		readonly largest: number,
	) {}

	static from(value: unknown): ReadSource | null {
		if (value === null) return null;
		if (!isFields(value) || Object.keys(value).join(' ') !== 'of source') return broken('origins');
		const { of, source } = value;
		if (!Number.isInteger(of) || !Array.isArray(source)) return broken('origins');
		const { codes, largest } = readCodes(source, source.length, 'origins');
		return new ReadSource(Number(of), codes, largest);
	}
}

export const originsTable = originsSchema.extend({
	tables: itemsOf<z.infer<typeof originTableSchema>>(
		(item) => originTableSchema.safeParse(item).success,
	),
	rows: itemsOf<ReadSource | null>((item) => item === null || item instanceof ReadSource),
});

/**
 * The sales sheet with what a file says of its origins. A block whose checksum does not fit was changed
 * by an earlier version, which kept the table unread: its rows have none.
 */
export function withOrigins(
	ledger: Ledger,
	table: z.infer<typeof originsTable> | undefined,
): Ledger {
	if (table === undefined) return ledger;
	const { tables, rows } = table;
	let end = 0;
	for (const { first, rows: count } of tables) {
		if (first !== end) broken('origins');
		end += count;
	}
	if (rows.some((noted) => (noted?.largest ?? 0) >= Math.max(end, 1))) broken('origins');
	const chunks = ledger.chunks.map((chunk, at): Chunk => {
		const noted = rows[at] ?? null;
		const fits =
			noted !== null &&
			noted.source.length === chunk.rows &&
			noted.of === checksum([{ chunk, from: 0, to: chunk.rows }]);
		return fits ? { ...chunk, source: noted.source } : chunk;
	});
	return { ...ledger, chunks, origins: tables };
}
