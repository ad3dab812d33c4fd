import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createNameBook } from '../../domain/ledger/nameBook';
import { finish } from '../../domain/primitives/steps';
import { encodeJson } from './json';
import { applyNames, newNames, NO_NAMES } from './names';
import { nameTails } from './nameTails';

const name = fc.oneof(
	fc.constantFrom('__proto__', '"]}', '\\', '\\"', '酒🍶', '\ud83c', ']'),
	fc.constantFrom(
		'',
		',',
		'[',
		'a,',
		'a]',
		'a ]',
		'],"',
		']}',
		'"',
		'a"]},"order":{"start":0,"names":[',
	),
	fc.string(),
);
const list = fc.uniqueArray(name, { maxLength: 12 });
const textOf = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

it('finds the lists of a record whatever is in their names', () => {
	fc.assert(
		fc.property(list, list, fc.nat(5), (customers, orders, known) => {
			const book = createNameBook();
			for (const each of customers) book.customer.code(each);
			for (const each of orders) book.order.code(each);
			const bytes = finish(newNames(book, { ...NO_NAMES, customer: known }));
			if (bytes === null) return;
			const parsed = textOf(bytes) as Record<string, { start: number; names: unknown }>;
			const tails = nameTails(bytes)!.map((tail) => [
				tail.list,
				{ start: tail.start, names: textOf(tail.names) },
			]);
			expect(Object.fromEntries(tails)).toEqual(parsed);
		}),
	);
});

it('leaves a record that is written in another way to the parser, which reads the same', () => {
	const names = { start: 0, names: ['甲', '"乙"'] };
	const other = { order: { names: ['A', 'B'], start: 0 }, customer: names };
	expect(nameTails(encodeJson(other))).toBeNull();
	const book = createNameBook();
	expect(finish(applyNames(book, encodeJson(other))).ok).toBe(true);
	expect([book.order.from(0), book.customer.from(0)]).toEqual([['A', 'B'], names.names]);
});

it('answers bytes that were cut or changed with null or with lists, and never throws', () => {
	const bytes = encodeJson({ customer: { start: 0, names: ['甲', '乙'] } });
	expect(nameTails(bytes)).toHaveLength(1);
	for (let end = 0; end < bytes.length; end++) expect(nameTails(bytes.subarray(0, end))).toBeNull();
	fc.assert(
		fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
			const changed = bytes.slice();
			changed[at] = value;
			nameTails(changed);
			finish(applyNames(createNameBook(), changed));
		}),
	);
});
