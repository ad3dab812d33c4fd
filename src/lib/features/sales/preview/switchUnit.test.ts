import type { ImportDraft, Meaning } from '$lib/application/importing';
import { monthOf } from '$lib/domain/primitives/day';
import { expect, it } from 'vitest';
import { switchUnit } from './switchUnit';

const draft = (...columns: (readonly [Meaning, number])[]): ImportDraft =>
	({
		columns: columns.map(([meaning, factor], index) => ({ index, meaning, factor, title: '' })),
	}) as unknown as ImportDraft;
const customer: Meaning = { kind: 'sales', column: 'customer' };
const amount: Meaning = { kind: 'sales', column: 'amount' };
const month = (at: number): Meaning => ({ kind: 'month', month: monthOf(2026, at) });

it('switches one column off and on again', () => {
	const off = switchUnit(draft([customer, 1], [amount, 10_000]), {}, 1);
	expect([...off]).toEqual([[1, 1]]);
	expect([...switchUnit(draft([customer, 1], [amount, 1]), { factors: off }, 1)]).toEqual([]);
});

it('switches the months of a wide table and their total together', () => {
	const wide = draft([customer, 1], [month(1), 10_000], [month(2), 10_000], [{ kind: 'total' }, 1]);
	expect([...switchUnit(wide, {}, 2)]).toEqual([
		[1, 1],
		[2, 1],
	]);
});
