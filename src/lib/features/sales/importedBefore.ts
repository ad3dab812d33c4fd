import { NO_NAME } from '$lib/domain/ledger/names';
import type { Ledger } from '$lib/domain/ledger/ledger';

/** The last time a table with this content came in. */
export interface ImportedBefore {
	/** Milliseconds since 1970. */
	readonly at: number;
	/** Rows of it that are still on the sheet. */
	readonly rows: number;
}

/** null when nothing of it is on the sheet. hash: sha-256 in hex; empty is unknown. */
export function importedBefore({ chunks, origins }: Ledger, hash: string): ImportedBefore | null {
	const known = origins.filter((origin) => hash !== '' && origin.hash === hash);
	const last = known.at(-1);
	if (last === undefined) return null;
	let rows = 0;
	for (const { source } of chunks) {
		for (const place of source ?? []) {
			if (place === NO_NAME) continue;
			if (known.some(({ first, rows: length }) => place >= first && place < first + length)) rows++;
		}
	}
	return rows === 0 ? null : { at: last.at, rows };
}
