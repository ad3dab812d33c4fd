import type { AttributeValue } from '../../domain/customer/sheet';
import { ok, refuse, type Result } from '../../domain/primitives/result';
import {
	PAGE_ENTRIES,
	REGISTER_IDS,
	type Entry,
	type Register,
	type RegisterId,
	type Registers,
} from '../../domain/register/register';
import type { Damage } from './damage';
import { isCount, isFields, isListOf } from './shapes';

type Page = readonly Entry[];

/** More changed entries than this, and a page is written whole. */
const ENTRY_LIMIT = 64;
/** What a column may be called: never a name that an object has of itself. */
const COLUMN = /^[a-z][A-Za-z0-9]{0,63}$/;
const RESERVED: ReadonlySet<string> = new Set(['constructor', 'prototype']);
export const isColumnName = (name: string): boolean => COLUMN.test(name) && !RESERVED.has(name);

/**
 * What turns `before` into `after`, register by register: null (gone), or its pages, each the place of the
 * same page before, a page whole, or the entries that differ from the page in that place.
 */
export const encodeRegisterChange = (
	before: Registers | undefined,
	after: Registers | undefined,
): unknown =>
	REGISTER_IDS.flatMap((id): unknown[] => {
		const was = before?.[id];
		const now = after?.[id];
		if (was === now) return [];
		return [[id, now === undefined ? null : pagesAgainst(was?.pages ?? [], now.pages)]];
	});

export const encodeRegisters = (registers: Registers | undefined): unknown =>
	encodeRegisterChange(undefined, registers);

function pagesAgainst(was: readonly Page[], now: readonly Page[]): unknown {
	const places = new Map(was.map((page, place) => [page, place]));
	return now.map((page, place): unknown => {
		const same = places.get(page);
		return same ?? differing(was[place], page, place) ?? { entries: page };
	});
}

function differing(was: Page | undefined, now: Page, of: number): unknown {
	if (was === undefined || now.length < was.length) return null;
	const entries: [number, Entry][] = [];
	for (const [at, entry] of now.entries()) {
		if (was[at] === entry) continue;
		if (entries.length === ENTRY_LIMIT) return null;
		entries.push([at, entry]);
	}
	return { of, entries };
}

/** Applies what either of the two wrote; never throws. */
export function applyRegisters(
	before: Registers | undefined,
	json: unknown,
): Result<Registers | undefined, Damage> {
	if (!Array.isArray(json)) return refuse('malformed');
	const all = new Map<RegisterId, Register>();
	for (const id of REGISTER_IDS) if (before?.[id] !== undefined) all.set(id, before[id]);
	for (const each of json as readonly unknown[]) {
		if (!Array.isArray(each)) return refuse('malformed');
		const [name, change] = each as readonly unknown[];
		const id = REGISTER_IDS.find((known) => known === name);
		if (id === undefined) return refuse('out-of-range');
		const pages = change === null ? [] : pagesAfter(before?.[id]?.pages ?? [], change);
		if (pages === null) return refuse('malformed');
		if (pages.length === 0) all.delete(id);
		else all.set(id, { pages });
	}
	const ordered = REGISTER_IDS.flatMap((id) => {
		const register = all.get(id);
		return register === undefined ? [] : [[id, register] as const];
	});
	return ok(ordered.length === 0 ? undefined : Object.fromEntries(ordered));
}

function pagesAfter(was: readonly Page[], json: unknown): readonly Page[] | null {
	if (!Array.isArray(json)) return null;
	const pages: Page[] = [];
	for (const change of json as readonly unknown[]) {
		const page = isCount(change) ? was[change] : pageAfter(was, change);
		if (page === undefined || page.length === 0 || page.length > PAGE_ENTRIES) return null;
		pages.push(page);
	}
	return pages;
}

function pageAfter(was: readonly Page[], change: unknown): Page | undefined {
	if (!isFields(change)) return undefined;
	const { of, entries } = change;
	if (of === undefined) return isPage(entries) ? entries : undefined;
	const old = isCount(of) ? was[of] : undefined;
	if (old === undefined || !isPatch(entries)) return undefined;
	const page = [...old];
	for (const [at, entry] of entries) {
		// Entries come in rising order, so one past the end is the next of a longer page.
		if (at > page.length) return undefined;
		page[at] = entry;
	}
	return page;
}

const isValue = (value: unknown): value is AttributeValue =>
	value === null || typeof value === 'string' || typeof value === 'number';
const isEntry = (value: unknown): value is Entry =>
	isFields(value) &&
	Object.entries(value).every(([column, each]) => isColumnName(column) && isValue(each));
const isPage = isListOf(isEntry);
const isPatch = isListOf(
	(value): value is readonly [number, Entry] =>
		Array.isArray(value) && value.length === 2 && isCount(value[0]) && isEntry(value[1]),
);
