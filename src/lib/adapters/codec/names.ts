import { textColumns } from '../../domain/ledger/chunk';
import type { NameBook } from '../../domain/ledger/ledger';
import { TEXT_COLUMNS } from '../../domain/ledger/columns';
import { refuse, ok, type Result } from '../../domain/primitives/result';
import type { Damage } from './damage';
import { decodeJson, encodeJson } from './json';
import { isCount, isFields, isTexts } from './shapes';

/** The name lists of a workbook, in a fixed order. */
export const NAME_LISTS = ['customer', ...TEXT_COLUMNS, 'extra'] as const;
export type NameListId = (typeof NAME_LISTS)[number];

/** How many names of each list are already written. */
export type NameSizes = Readonly<Record<NameListId, number>>;

const eachList = (size: (list: NameListId) => number): NameSizes => ({
	customer: size('customer'),
	...textColumns(size),
	extra: size('extra'),
});

export const NO_NAMES: NameSizes = eachList(() => 0);
export const sizesOf = (book: NameBook): NameSizes => eachList((list) => book[list].size);

/** The names added since `written`; null when there are none. */
export function encodeNames(book: NameBook, written: NameSizes): Uint8Array | null {
	const tails = NAME_LISTS.filter((list) => book[list].size > written[list]).map((list) => [
		list,
		{ start: written[list], names: book[list].from(written[list]) },
	]);
	return tails.length === 0 ? null : encodeJson(Object.fromEntries(tails));
}

/**
 * Adds names to a book. Names it already has at these places are left as they are, so the same
 * bytes can be applied twice; a gap or another name at a place is refused.
 */
export function applyNames(book: NameBook, bytes: Uint8Array): Result<NameBook, Damage> {
	const json = decodeJson(bytes);
	if (!json.ok) return json;
	if (!isFields(json.value)) return refuse('malformed');
	for (const list of NAME_LISTS) {
		const tail = json.value[list];
		if (tail === undefined) continue;
		if (!isFields(tail)) return refuse('malformed');
		const added = appendNames(book, list, tail['start'], tail['names']);
		if (!added.ok) return added;
	}
	return ok(book);
}

export function appendNames(
	book: NameBook,
	list: NameListId,
	start: unknown,
	names: unknown,
): Result<NameBook, Damage> {
	if (!isCount(start) || !isTexts(names)) return refuse('malformed');
	const target = book[list];
	if (start > target.size) return refuse('out-of-range');
	for (const [place, name] of names.entries()) {
		const code = start + place;
		if (code < target.size ? target.name(code) !== name : target.code(name) !== code) {
			return refuse('out-of-range');
		}
	}
	return ok(book);
}
