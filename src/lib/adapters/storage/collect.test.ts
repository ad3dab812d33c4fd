import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptVersions, type VersionFact } from './collect';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = 1_000 * DAY;

/** Versions `every` ms apart up to now, the newest last. */
const line = (count: number, every: number, named: readonly number[] = []): VersionFact[] =>
	Array.from({ length: count }, (_, place) => ({
		seq: place + 1,
		time: NOW - (count - 1 - place) * every,
		named: named.includes(place + 1),
	}));

describe('versions that are kept', () => {
	it('the newest twenty, whatever their age', () => {
		const old = line(30, 0).map((fact) => ({ ...fact, time: 0 }));
		expect(keptVersions(old, null, NOW)).toEqual(Array.from({ length: 20 }, (_, at) => at + 11));
	});

	it('every one with a name, for ever', () => {
		const old = line(90, 0, [3, 40]).map((fact) => ({ ...fact, time: 0 }));
		expect(keptVersions(old, null, NOW).slice(0, 3)).toEqual([3, 40, 71]);
	});

	it('one for each five minutes of the last hour, each hour of the day, each of 30 days', () => {
		// One a minute for 40 days would be 57 600.
		const kept = keptVersions(line(57_600, MINUTE), null, NOW);
		const ages = kept.map((seq) => 57_600 - seq);
		// In minutes: 20 newest, then the newest of each five up to the hour, of 23 hours, of 30 days.
		expect(ages.filter((age) => age < 20)).toHaveLength(20);
		expect(ages.filter((age) => age >= 20 && age <= 60 && age % 5 === 1)).toHaveLength(8);
		const spaced = new Set(ages.filter((age) => (57_600 - age) % 100 === 0));
		const hourly = ages.filter((age) => age > 60 && age <= 24 * 60 && !spaced.has(age));
		expect(hourly.length).toBeGreaterThanOrEqual(22);
		const daily = ages.filter((age) => age > 24 * 60 && !spaced.has(age));
		expect(daily.length).toBeGreaterThanOrEqual(28);
		expect(Math.max(...daily)).toBeLessThanOrEqual(30 * 24 * 60);
	});

	it('the base, and one every hundred records after it', () => {
		const sparse = [100, 150, 220, 260, 330].map((seq) => ({ seq, time: 0, named: false }));
		const newest = Array.from({ length: 20 }, (_, at) => ({
			seq: 400 + at,
			time: 0,
			named: false,
		}));
		expect(keptVersions([...sparse, ...newest], 150, NOW).slice(0, 3)).toEqual([150, 260, 400]);
		expect(keptVersions([], null, NOW)).toEqual([]);
		expect(keptVersions([{ seq: 7, time: 0, named: false }], 7, NOW)).toEqual([7]);
	});

	it('never fewer than twenty, always the newest, and what goes once is not asked for again', () => {
		const facts = fc
			.array(fc.tuple(fc.nat(50), fc.nat(40 * DAY), fc.boolean()), { maxLength: 120 })
			.map((list) => {
				let seq = 0;
				let time = NOW - list.reduce((sum, [, gap]) => sum + gap, 0);
				return list.map(([step, gap, named]) => {
					seq += step + 1;
					time += gap;
					return { seq, time, named };
				});
			});
		fc.assert(
			fc.property(facts, (list) => {
				const kept = keptVersions(list, null, NOW);
				expect(kept.length).toBeGreaterThanOrEqual(Math.min(20, list.length));
				expect(kept.at(-1)).toBe(list.at(-1)?.seq);
				const rest = list.filter(({ seq }) => kept.includes(seq));
				const again = keptVersions(rest, null, NOW);
				const ladder = again.filter((seq) => !kept.includes(seq));
				expect(ladder).toEqual([]);
			}),
		);
	});
});
