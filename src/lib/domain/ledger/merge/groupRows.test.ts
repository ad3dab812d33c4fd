import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finish, within, type Steps } from '../../primitives/steps';
import { groupRows } from './groupRows';

test('equal rows find the first of them, whatever the numbers', () => {
	const anyInt = fc.oneof(fc.constantFrom(-1, 0, 2 ** 31 - 1, -(2 ** 31)), fc.integer());
	const anyRows = fc.array(fc.tuple(anyInt, fc.constantFrom(-1, 0, 5)), { maxLength: 60 });
	fc.assert(
		fc.property(anyRows, (rows) => {
			const columns = [0, 1].map((at) => Int32Array.from(rows, (row) => row[at]!));
			const words = rows.map((row) => row.join(' '));
			expect([...finish(groupRows(columns, rows.length))]).toEqual(
				words.map((word) => words.indexOf(word)),
			);
		}),
	);
});

test('many rows of one value and many values take one walk each', () => {
	const same = new Int32Array(50_000);
	expect(finish(groupRows([same], same.length)).at(-1)).toBe(0);
	const rising = Int32Array.from(same, (_, row) => row);
	expect(finish(groupRows([rising], rising.length)).at(-1)).toBe(49_999);
});

test('steps say how far they are, as a part of the whole too', () => {
	function* work(): Steps<string> {
		yield 0.5;
		yield 1;
		return 'done';
	}
	const steps = within(work(), 0.2, 0.6);
	expect([steps.next().value, steps.next().value, steps.next()]).toEqual([
		0.4,
		0.6,
		{ done: true, value: 'done' },
	]);
});
