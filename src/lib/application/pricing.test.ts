import { expect, test } from 'vitest';
import type { Plan } from '../domain/plan';
import { breathe } from './inSlices';
import { Pricing } from './pricing.svelte';

/** Prices that take so many steps. */
function priced(steps: number, off: readonly string[] = []) {
	let left = steps;
	const pricing = () =>
		left === 0
			? null
			: (function* () {
					while (left > 0) {
						const until = performance.now() + 9;
						while (performance.now() < until);
						left--;
						yield 0;
					}
				})();
	return { channel: { pricing }, policy: { guards: { off } } } as unknown as Plan;
}
const PRICES = ['price-not-uniform', 'price-size-inversion'];

test('are judged at once where they are made, or where nobody judges them', () => {
	const pricing = new Pricing();
	expect(pricing.isJudged(priced(0))).toBe(true);
	expect(pricing.isJudged(priced(2))).toBe(false);
	expect(pricing.isJudged(priced(2, PRICES.slice(1)))).toBe(false);
	expect(pricing.isJudged(priced(2, PRICES))).toBe(true);
	expect(pricing.isPriced(priced(2, PRICES))).toBe(false);
});

test('are made in slices, and may be left and gone on with', async () => {
	const pricing = new Pricing();
	const plan = priced(3);
	const leave = pricing.make(plan);
	await breathe();
	leave();
	await breathe();
	expect(pricing.isPriced(plan)).toBe(false);
	pricing.make(plan);
	while (!pricing.isPriced(plan)) await breathe();
	expect(pricing.isJudged(plan)).toBe(true);
});
