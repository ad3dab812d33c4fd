import { expect, test } from 'vitest';
import { countMutants, intervalOf, isDrawn } from '../../scripts/lib/mutationScore.mjs';

const mutants = Array.from({ length: 2000 }, (_, place) => ['a.ts', place]);
const drawn = (part: number, seed = 1) => mutants.filter((mutant) => isDrawn(mutant, part, seed));

test('a sample is as large as asked, the same every time, and lies in every larger one', () => {
	expect(drawn(0)).toEqual([]);
	expect(drawn(1)).toEqual(mutants);
	expect(Math.abs(drawn(0.25).length - 500)).toBeLessThan(80);
	expect(drawn(0.5)).toEqual(expect.arrayContaining(drawn(0.25)));
	expect(drawn(0.25, 2)).not.toEqual(drawn(0.25));
});

test('the interval of a share is that of Wilson’s formula, and stays between nothing and all', () => {
	const [low, high] = intervalOf(9, 10);
	expect(low).toBeCloseTo(0.5958, 4);
	expect(high).toBeCloseTo(0.9821, 4);
	expect(intervalOf(10, 10)[1]).toBeCloseTo(1, 9);
	expect(intervalOf(0, 10)[0]).toBeCloseTo(0, 9);
});

test('mutants that were not drawn count among all, and in nothing else', () => {
	const of = (...statuses: string[]) => ({ mutants: statuses.map((status) => ({ status })) });
	const files = {
		'a.ts': of('Killed', 'Killed', 'Survived', 'CompileError'),
		'b.ts': of('Timeout', 'NoCoverage'),
		'c.ts': of(),
	};
	expect(countMutants({ files })).toEqual({
		...{ mutants: 6, drawn: 5, killed: 2, timedOut: 1, byClock: 1, survived: 1, untested: 1 },
	});
});

test('a mutant that goes round and round is told from one that only took long', () => {
	const slow = { status: 'Timeout' };
	const endless = { ...slow, statusReason: 'Hit limit reached (501/500)' };
	const files = { 'a.ts': { mutants: [slow, endless, { ...slow, statusReason: 'slow' }] } };
	expect(countMutants({ files })).toMatchObject({ timedOut: 3, byClock: 2 });
});
