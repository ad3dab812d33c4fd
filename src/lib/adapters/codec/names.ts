import { textColumns } from '../../domain/ledger/chunk';
import type { NameBook } from '../../domain/ledger/ledger';
import { TEXT_COLUMNS } from '../../domain/ledger/columns';
import { refuse, ok, type Result } from '../../domain/primitives/result';
import type { Steps } from '../../domain/primitives/steps';
import type { Damage } from './damage';
import { decodeJson } from './json';
import { nameTails } from './nameTails';
import { plainNames } from './plainNames';
import { isCount, isFields, isTexts } from './shapes';

/** The name lists of a workbook, in a fixed order. */
export const NAME_LISTS = ['customer', ...TEXT_COLUMNS, 'extra'] as const;
export type NameListId = (typeof NAME_LISTS)[number];

/** Names that are written in one go. */
const NAMES_PER_STEP = 16_384;

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
export function* newNames(book: NameBook, written: NameSizes): Steps<Uint8Array | null> {
	const lists = NAME_LISTS.filter((list) => book[list].size > written[list]);
	if (lists.length === 0) return null;
	const pieces: Uint8Array[] = [];
	for (const [place, list] of lists.entries()) {
		const start = written[list];
		const { size } = book[list];
		pieces.push(utf8(`${place === 0 ? '{' : ','}"${list}":{"start":${start},"names":[`));
		for (let from = start; from < size; from += NAMES_PER_STEP) {
			const names = book[list].from(from, Math.min(size, from + NAMES_PER_STEP));
			pieces.push(utf8(`${from === start ? '' : ','}${JSON.stringify(names).slice(1, -1)}`));
			yield (from - start) / (size - start);
		}
		pieces.push(utf8(']}'));
	}
	pieces.push(utf8('}'));
	return joined(pieces);
}

const encoder = new TextEncoder();
const utf8 = (text: string): Uint8Array => encoder.encode(text);

function joined(pieces: readonly Uint8Array[]): Uint8Array {
	const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.byteLength, 0));
	let at = 0;
	for (const piece of pieces) {
		bytes.set(piece, at);
		at += piece.byteLength;
	}
	return bytes;
}

/**
 * Adds names to a book. Names it already has at these places are left as they are, so the same
 * bytes can be applied twice; a gap or another name at a place is refused. In steps.
 */
export function* applyNames(book: NameBook, bytes: Uint8Array): Steps<Result<NameBook, Damage>> {
	const tails = nameTails(bytes);
	if (tails === null) return applyJson(book, bytes);
	for (const { start, names, ...tail } of tails) {
		const list = NAME_LISTS.find((each) => each === tail.list);
		// A list of a later version is nothing that this one could show.
		if (list === undefined) continue;
		const added = yield* addPages(book, list, [names], start);
		if (!added.ok) return added;
	}
	return ok(book);
}

/** The same for a record that is not written as `nameTails` knows it. */
function applyJson(book: NameBook, bytes: Uint8Array): Result<NameBook, Damage> {
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

/**
 * Adds pages of names, JSON lists, at the place `from` of a list. A list that has none yet takes them as
 * they stand, no string made and nothing looked up: their bytes are checked, and come from a list that
 * had each name once. In steps.
 */
export function* addPages(
	book: NameBook,
	list: NameListId,
	pages: readonly Uint8Array[],
	from = 0,
): Steps<Result<NameBook, Damage>> {
	const names = from === 0 && book[list].size === 0 ? yield* plainNames(pages) : null;
	if (names !== null) {
		book[list].take(names);
		return ok(book);
	}
	let start = from;
	for (const page of pages) {
		const json = decodeJson(page);
		const added = json.ok ? appendNames(book, list, start, json.value) : json;
		if (!added.ok) return added;
		start += json.ok && isTexts(json.value) ? json.value.length : 0;
	}
	return ok(book);
}

function appendNames(
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
