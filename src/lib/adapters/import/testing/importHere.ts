import type { Importer } from '$lib/application/importing';
import { looksLikeTable } from '../looksLikeTable';
import { readHere } from '../readHere';
import { hashSource } from '../source/hashSource';
import { openSource } from '../source/openSource';

/** Reads everything without a worker, as there is none in a test. */
export const importHere: Importer = {
	read: (source, choices, watch = {}) =>
		readHere(
			(opening, watching) => openSource(source, opening, watching),
			() => hashSource(source),
			choices,
			watch,
		),
	looksLikeTable,
	learnTables: () => Promise.resolve(),
	getReady: () => undefined,
};
