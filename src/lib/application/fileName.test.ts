import { describe, expect, test } from 'vitest';
import { fileName } from './fileName';

const NOON = new Date(2026, 0, 5, 9, 3).getTime();

describe('file names', () => {
	test.each([
		['2026 规划', '2026 规划_20260105-0903.tierplan'],
		['a/b\\c:d*?"<>|', 'a b c d_20260105-0903.tierplan'],
		['..', '_20260105-0903.tierplan'],
		['con', 'con_20260105-0903.tierplan'],
		['🍷 酒 \u202e', '酒_20260105-0903.tierplan'],
		['é é', 'é é_20260105-0903.tierplan'],
	])('%j', (title, name) => expect(fileName(title, NOON, 'tierplan')).toBe(name));

	test('long titles are cut between characters', () => {
		const name = fileName('𠮷'.repeat(200), NOON, 'tierplan');
		expect(name).toBe(`${'𠮷'.repeat(60)}_20260105-0903.tierplan`);
	});
});
