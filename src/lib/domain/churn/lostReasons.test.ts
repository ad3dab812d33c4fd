import { expect, it } from 'vitest';
import { monthOf } from '../primitives/day';
import { CHURNED } from './fading';
import { lossCut } from './lossCut';
import { lostMonths } from './lostMonths';
import { lostReasons } from './lostReasons';

/** Who is gone, of whom, and what for; the last two are still there and show a sign. */
const [G, S] = [CHURNED, 0];
const state = Uint8Array.of(G, G, G, G, G, S, S, S);
const signs = Uint8Array.of(0, 0, 0, 0, 0, 1, 2, 0);
const sold = {
	size: 8,
	priorRevenue: Float64Array.of(50, 50, 50, 50, 20, 900, 900, 900),
	revenue: Float64Array.of(0, 0, 0, 0, 0, 40, -5, 900),
};
const LABELS = ['价格', 'rival', '__proto__', '', 'rival', '价格', '', ''];
const reasonOf = (customer: number) => LABELS[customer]!;

it('[CHURN-10] reasons stand by what they took, by what they may take, then by name', () => {
	const { rows, rest } = lostReasons(sold, { state, signs }, reasonOf);
	expect(rows).toEqual([
		{
			...{ label: 'rival', customers: 2, revenue: 70, share: 70 / 220 },
			exposed: { customers: 0, revenue: 0 },
		},
		{
			...{ label: '价格', customers: 1, revenue: 50, share: 50 / 220 },
			exposed: { customers: 1, revenue: 40 },
		},
		{
			...{ label: '__proto__', customers: 1, revenue: 50, share: 50 / 220 },
			exposed: { customers: 0, revenue: 0 },
		},
	]);
	// Who returned more than it bought is at stake with nothing.
	expect(rest).toEqual({
		...{ label: '', customers: 1, revenue: 50, share: 50 / 220 },
		exposed: { customers: 1, revenue: 0 },
	});
});

it('[CHURN-10] reasons that are even in all stand by name, and have no share of no loss', () => {
	const even = { ...sold, size: 2, priorRevenue: Float64Array.of(0, 0) };
	const labels = ['b', 'a'];
	const { rows, rest } = lostReasons(even, { state, signs }, (customer) => labels[customer]!);
	expect(rows.map(({ label, share }) => [label, share])).toEqual([
		['a', null],
		['b', null],
	]);
	expect(rest).toBeNull();
});

it('[CHURN-10] a cut stands by what is lost, by what there was, then by name', () => {
	const labels = ['b', 'a', 'c', '', 'd', 'c', 'none', 'more'];
	const { rows, rest } = lossCut({ months: 12 }, sold, { state }, (customer) => labels[customer]!);
	expect(rows.map(({ label }) => label)).toEqual(['c', 'a', 'b', 'd', 'more', 'none']);
	expect(rows[0]).toMatchObject({
		...{ label: 'c', base: { customers: 2, revenue: 950 } },
		...{ shareOfLoss: 50 / 220, shareOfBase: 950 / 2920, lift: 50 / 220 / (950 / 2920) },
	});
	expect(rows[0]!.churned).toMatchObject({ customers: 1, revenue: 50, rate: 0.5 });
	expect(rows.at(-1)).toMatchObject({ shareOfLoss: 0, lift: 0 });
	expect(rest).toMatchObject({ label: '', base: { customers: 1, revenue: 50 } });
});

it('[CHURN-10] a cut has no share of no loss, and nobody without a purchase before', () => {
	const nobody = { ...sold, size: 2, priorRevenue: Float64Array.of(0, 7) };
	const { rows } = lossCut({ months: 12 }, nobody, { state: new Uint8Array(2) }, (k) => `${k}`);
	expect(rows.map(({ label, shareOfLoss, lift }) => [label, shareOfLoss, lift])).toEqual([
		['1', null, null],
	]);
});

it('[CHURN-10] months of the last purchase, empty ones between them, by money and then by name', () => {
	const to = monthOf(2025, 12);
	const silent = Float64Array.of(5, 3, 5, 5, 5, 1, 1, 1);
	const rank = Int32Array.of(3, 2, 1, 0, 4, 5, 6, 7);
	expect(lostMonths({ to }, sold, { state, silent }, rank)).toEqual([
		{ month: to - 5, codes: [3, 2, 0, 4], customers: 4, revenue: 170 },
		{ month: to - 4, codes: [], customers: 0, revenue: 0 },
		{ month: to - 3, codes: [1], customers: 1, revenue: 50 },
	]);
});
