import { describe, expect, it } from 'vitest';
import { SURVEYED_DAY } from '../testing/surveyedDay';
import { timeThieves } from './timeThieves';

const CAPACITY = { workingDays: 250, hoursPerDay: 8, sellingShare: 0.7 };

describe('[AUDIT-2] thieves of time', () => {
	const found = timeThieves(SURVEYED_DAY, CAPACITY, 20);

	it('come largest first and add up to all that is not sold', () => {
		expect(found.map(({ thief }) => thief)).toEqual([
			'travel',
			'meals',
			'paperwork',
			'meetings',
			'waiting',
			'private',
			'collecting',
		]);
		expect(found.at(-1)!.cumulative).toBeCloseTo(1, 12);
		expect(found[0]!.cumulative).toBeCloseTo(90 / 265, 12);
	});

	it('say the hours of a year and the people they cost', () => {
		// 20 FTE at 70 % are 14 at full time: 31.26 at 44.79 %, 22.03 with the travel sold too.
		expect(found[0]!.hours).toBe(375);
		expect(found[0]!.people).toBeCloseTo(14 / (215 / 480) - 14 / (305 / 480), 10);
		expect(found.at(-1)!.people).toBe(0);
	});

	it('cost nobody who could be counted where no time is left to sell', () => {
		const full = timeThieves({ ...SURVEYED_DAY, meetings: 255 }, CAPACITY, 20);
		expect(full[0]).toMatchObject({ thief: 'meetings', people: null });
	});

	it('keep the order of the questions in a tie', () => {
		const tied = timeThieves({ ...SURVEYED_DAY, travel: 60, meals: 60 }, CAPACITY, 20);
		expect(tied.slice(0, 2).map(({ thief }) => thief)).toEqual(['meals', 'travel']);
	});
});
