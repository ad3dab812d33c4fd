import { finish } from '$lib/domain/primitives/steps';
import { expect, it } from 'vitest';
import { sortedInSteps } from './sortedInSteps';

it.each([0, 1, 2, 2047, 2048, 2049, 50_001])('%i places in order, ties as they stand', (count) => {
	const values = Array.from({ length: count }, (_, place) => (place * 7919) % 1000);
	const expected = values.map((_, place) => place).sort((a, b) => values[a]! - values[b]!);
	const sorted = finish(sortedInSteps(count, (a, b) => values[a]! - values[b]!));
	expect([...sorted]).toEqual(expected);
});
it('tells how far it is, never more than all', () => {
	const shares = [...sortedInSteps(60_000, (a, b) => b - a)];
	expect(shares.length).toBeGreaterThan(10);
	expect(Math.max(...shares)).toBeLessThanOrEqual(1);
});
