import type { NameBook } from '../../domain/ledger/ledger';
import { createNameBook } from '../../domain/ledger/nameBook';
import { LIMITS } from '../../domain/limits';
import { broken } from './refusal';

/** Name lists whose codes are the places in the file. Refuses a name that stands twice. */
export function readNames(lists: Readonly<Record<string, unknown>>): NameBook {
	const book = createNameBook();
	const kinds = Object.entries(book);
	for (const [kind, list] of kinds) {
		const names = lists[kind];
		if (!Array.isArray(names)) return broken(`names/${kind}`);
		for (const [place, name] of names.entries()) {
			const fits = typeof name === 'string' && name !== '' && name.length <= LIMITS.cellCharacters;
			if (!fits || list.code(name) !== place) broken(`names/${kind}`);
		}
	}
	for (const kind of Object.keys(lists)) {
		if (!Object.hasOwn(book, kind)) broken(`names/${kind}`);
	}
	return book;
}
