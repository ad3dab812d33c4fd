import type { SalesBatch } from './batch';
import { chunkOfBatch, type Translation } from './batchChunks';
import { joinChunks, textColumns } from './chunk';
import { placeExtraColumns } from './extraColumns';
import { CHUNK_ROWS, EMPTY_LEDGER, type Ledger, type NameBook } from './ledger';
import { NO_NAME, type NameList } from './names';
import type { Names } from './textNames';
import { noteBatch } from './noteBatch';
import type { BatchOrigin } from './origin';

/**
 * The sheet with the rows of a batch below its own. Full chunks stay what they are; a last one
 * with room is filled up. New names are added to the workbook's lists.
 */
export function appendBatch(
	ledger: Ledger,
	names: NameBook,
	batch: SalesBatch,
	origin: BatchOrigin | null = null,
): Ledger {
	if (batch.rows === 0) return ledger;
	const { ledger: noted, source } = noteBatch(ledger, origin);
	return appendNoted(noted, names, batch, source);
}

/** The same where the batch's tables stand on the roll already: `source` has the place of each row there. */
export function appendNoted(
	ledger: Ledger,
	names: NameBook,
	batch: SalesBatch,
	source: Int32Array | null,
): Ledger {
	const { titles, ...translation } = translate(ledger, names, batch, source);
	const chunks = [...ledger.chunks];
	const last = chunks.at(-1);
	const room = last === undefined ? 0 : Math.min(CHUNK_ROWS - last.rows, batch.rows);
	if (last !== undefined && room > 0) {
		chunks[chunks.length - 1] = joinChunks(last, chunkOfBatch(batch, translation, 0, room));
	}
	for (let from = room; from < batch.rows; from += CHUNK_ROWS) {
		const to = Math.min(from + CHUNK_ROWS, batch.rows);
		chunks.push(chunkOfBatch(batch, translation, from, to));
	}
	const roundedRows = ledger.roundedRows + batch.roundedRows;
	return { ...ledger, chunks, extraColumns: titles, roundedRows };
}

/** A sheet that holds the batch and nothing else. */
export const replaceWithBatch = (
	names: NameBook,
	batch: SalesBatch,
	origin: BatchOrigin | null = null,
): Ledger => appendBatch(EMPTY_LEDGER, names, batch, origin);

/**
 * The batch's words in the workbook's, which learns the new ones, and the sheet's titles then.
 * rows: learns the names of these rows of the batch alone; codes of the others are `NO_NAME`.
 */
export function translate(
	ledger: Ledger,
	names: NameBook,
	batch: SalesBatch,
	source: Int32Array | null,
	rows: Int32Array | null = null,
): Translation & { readonly titles: readonly string[] } {
	const { titles, places } = placeExtraColumns(ledger.extraColumns, batch.extraColumns);
	const codesOf = (kind: keyof NameBook, columns: readonly (Int32Array | null)[]): Int32Array =>
		learn(names[kind], batch.names[kind], rows === null ? null : usedCodes(columns, rows));
	return {
		titles,
		codes: {
			...textColumns((id) => codesOf(id, [batch.texts[id]])),
			customer: codesOf('customer', [batch.customer]),
			extra: codesOf('extra', batch.extra),
		},
		extraPlaces: places,
		source,
	};
}

/** used: which of the names; null: all of them. */
const learn = (list: NameList, names: Names, used: ReadonlySet<number> | null): Int32Array =>
	used === null
		? list.learn(names)
		: Int32Array.from(names, (name, code) => (used.has(code) ? list.code(name) : NO_NAME));

function usedCodes(columns: readonly (Int32Array | null)[], rows: Int32Array): Set<number> {
	const used = new Set<number>();
	for (const column of columns) {
		if (column !== null) for (const row of rows) used.add(column[row]!);
	}
	return used;
}
