import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, monthOf, NO_DAY } from '../primitives/day';
import { isoDay } from './isoDay';
import { readDay } from './readDay';

describe('isoDay', () => {
	test.each([
		'2026-1-5',
		'2026-01',
		'2026/01/05',
		'2026-02-30',
		'2026-00-10',
		'2026-13-01',
		'0026-01-05',
		'2026-01-0５',
		'2026-01-05 ',
		'20260-1-05',
		'+026-01-05',
		'2026-01--5',
		'',
	])('leaves %j to the grammar', (text) => {
		expect(isoDay(text)).toBe(NO_DAY);
	});

	test('reads the last day of February in a leap year', () => {
		expect(isoDay('2024-02-29')).toBe(dayOf(monthOf(2024, 2), 29));
	});

	test('agrees with the grammar, which it goes before', () => {
		const digits = (length: number) =>
			fc.nat({ max: 10 ** length - 1 }).map((value) => String(value).padStart(length, '0'));
		const years = fc.oneof(fc.integer({ min: 1890, max: 2210 }).map(String), digits(4));
		const parts = fc.oneof(fc.integer({ min: 0, max: 32 }).map(String), digits(2));
		fc.assert(
			fc.property(years, parts, parts, (year, month, day) => {
				const two = (text: string): string => text.padStart(2, '0');
				const [m, d] = [two(month), two(day)];
				const said = readDay(`${year}/${m}/${d}`);
				const found = isoDay(`${year}-${m}-${d}`);
				// A year of two digits behind two zeros is not for the fast road.
				if (found !== NO_DAY) expect(said).toEqual({ ok: true, value: found });
				else expect(!said.ok || Number(year) < 100).toBe(true);
			}),
			{ numRuns: 500 },
		);
	});
});
