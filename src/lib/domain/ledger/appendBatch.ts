import type { SalesBatch } from './batch';
import { chunkOfBatch, type Translation } from './batchChunks';
import { joinChunks, textColumns } from './chunk';
import { placeExtraColumns } from './extraColumns';
import { CHUNK_ROWS, EMPTY_LEDGER, type Ledger, type NameBook } from './ledger';
import type { NameList } from './names';
import { noteBatch, type BatchOrigin } from './origin';

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
	const { titles, ...translation } = translate(noted, names, batch, source);
	const chunks = [...noted.chunks];
	const last = chunks.at(-1);
	const room = last === undefined ? 0 : Math.min(CHUNK_ROWS - last.rows, batch.rows);
	if (last !== undefined && room > 0) {
		chunks[chunks.length - 1] = joinChunks(last, chunkOfBatch(batch, translation, 0, room));
	}
	for (let from = room; from < batch.rows; from += CHUNK_ROWS) {
		const to = Math.min(from + CHUNK_ROWS, batch.rows);
		chunks.push(chunkOfBatch(batch, translation, from, to));
	}
	const roundedRows = noted.roundedRows + batch.roundedRows;
	return { ...noted, chunks, extraColumns: titles, roundedRows };
}

/** A sheet that holds the batch and nothing else. */
export const replaceWithBatch = (
	names: NameBook,
	batch: SalesBatch,
	origin: BatchOrigin | null = null,
): Ledger => appendBatch(EMPTY_LEDGER, names, batch, origin);

/** The batch's words in the workbook's, which learns the new ones; and the sheet's titles then. */
export function translate(
	ledger: Ledger,
	names: NameBook,
	batch: SalesBatch,
	source: Int32Array | null,
): Translation & { readonly titles: readonly string[] } {
	const { titles, places } = placeExtraColumns(ledger.extraColumns, batch.extraColumns);
	return {
		titles,
		codes: {
			...textColumns((id) => codesOf(names[id], batch.names[id])),
			customer: codesOf(names.customer, batch.names.customer),
			extra: codesOf(names.extra, batch.names.extra),
		},
		extraPlaces: places,
		source,
	};
}

const codesOf = (list: NameList, names: readonly string[]): Int32Array =>
	Int32Array.from(names, (name) => list.code(name));
