import { expect, it } from 'vitest';
import { SeededNumbers } from './seededNumbers';

it('gives the same numbers on every machine, never 0 or 1 where a logarithm follows', () => {
	const numbers = new SeededNumbers(1);
	expect([numbers.next(), numbers.next(), numbers.next()]).toEqual([
		0.6270739405881613, 0.002735721180215478, 0.5274470399599522,
	]);
	// A seed is 32 bits, whatever its sign.
	expect(new SeededNumbers(-1).next()).toBe(new SeededNumbers(2 ** 32 - 1).next());
	expect(new SeededNumbers(1).between()).toBe(0.6270739405881613 + 2 ** -33);
	const tail = new SeededNumbers(7);
	const drawn = Array.from({ length: 10_000 }, () => tail.between());
	expect(Math.min(...drawn)).toBeGreaterThan(0);
	expect(Math.max(...drawn)).toBeLessThan(1);
});
