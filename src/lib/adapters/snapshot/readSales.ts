import type { Ledger, NameBook } from '../../domain/ledger/ledger';
import type { ReadChunk } from './readChunk';
import { broken } from './refusal';

interface Sales {
	readonly roundedRows: number;
	readonly extraColumns: readonly string[];
	readonly chunks: readonly ReadChunk[];
}

/** The sales sheet; refuses blocks that point to names or columns that are not there. */
export function readSales({ roundedRows, extraColumns, chunks }: Sales, names: NameBook): Ledger {
	for (const { chunk, largest } of chunks) {
		for (const kind of Object.keys(largest) as (keyof NameBook)[]) {
			if (largest[kind] >= names[kind].size) broken(kind);
		}
		const strange = chunk.refused.some(({ column }) => extraPlace(column) >= extraColumns.length);
		if (chunk.extra.length > extraColumns.length || strange) broken('extra');
	}
	return { chunks: chunks.map(({ chunk }) => chunk), extraColumns, roundedRows, origins: [] };
}

const EXTRA = 'extra:';
const extraPlace = (column: string): number =>
	column.startsWith(EXTRA) ? Number(column.slice(EXTRA.length)) : -1;
