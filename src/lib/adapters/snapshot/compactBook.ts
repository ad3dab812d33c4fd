import { listedCustomers, type CustomerSheet } from '../../domain/customer/sheet';
import type { Inputs } from '../../domain/inputs';
import { TEXT_COLUMNS, type TextColumn } from '../../domain/ledger/columns';
import { NO_NAME, type NameList } from '../../domain/ledger/names';
import { compareNames } from '../../domain/primitives/compareNames';
import type { Steps } from '../../domain/primitives/steps';
import type { Code } from '../../domain/primitives/units';
import { CompactNames } from './compactNames';

export type CompactBook = Readonly<Record<'customer' | TextColumn | 'extra', CompactNames>>;

/**
 * Numbers the names by first use in the sales sheet, column by column; customers known from the
 * customer sheet alone follow in code-point order. What the planner undid or deleted leaves no
 * trace, and equal workbooks get equal numbers whatever happened in their sessions.
 */
export function* compactBook({ names, ledger, customers, beyond }: Inputs): Steps<CompactBook> {
	const book = Object.fromEntries(
		Object.entries(names).map(([kind, list]) => [kind, new CompactNames(list)]),
	) as CompactBook;
	for (const [place, chunk] of ledger.chunks.entries()) {
		yield place / ledger.chunks.length;
		book.customer.useColumn(chunk.customer);
		for (const column of TEXT_COLUMNS) {
			const codes = chunk.texts[column];
			if (codes !== null) book[column].useColumn(codes);
		}
	}
	for (const place of ledger.extraColumns.keys()) {
		for (const chunk of ledger.chunks) {
			const codes = chunk.extra[place] ?? null;
			if (codes !== null) book.extra.useColumn(codes);
			yield 1;
		}
	}
	const known = knownCustomers(customers, names.customer, new Map(beyond?.customers).keys());
	known.sort((a, b) => compareNames(names.customer.name(a), names.customer.name(b)));
	for (const code of known) book.customer.use(code);
	return book;
}

/** Customers with anything on the customer sheet, and those named. */
export function knownCustomers(
	sheet: CustomerSheet,
	list: NameList,
	named: Iterable<string>,
): Code[] {
	const codes = new Set<Code>(listedCustomers(sheet));
	for (const name of named) {
		const code = list.find(name);
		if (code !== NO_NAME) codes.add(code);
	}
	return [...codes];
}
