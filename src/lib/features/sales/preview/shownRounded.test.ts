import type { ImportDraft } from '$lib/application/importing';
import { describe, expect, it } from 'vitest';
import { shownRounded } from './shownRounded';

const draft = (
	difference: number,
	from: 'paste' | 'text file' | 'workbook',
	rows = 3,
): ImportDraft =>
	({
		sheets: from === 'workbook' ? [{ name: '一月' }] : [],
		encoding: from === 'text file' ? { used: 'utf-8', lines: [] } : null,
		summary: { rows, total: { stated: 1000 + difference, summed: 1000 } },
	}) as unknown as ImportDraft;

describe('[A28] a total row that a paste misses by hidden decimals', () => {
	it.each([
		[1, true],
		[-150, true],
		[150, true],
		[151, false],
		[0, false],
	])('%d fen in three rows: %s', (difference, expected) => {
		expect(shownRounded(draft(difference, 'paste'))).toBe(expected);
	});
	it('is no question of a file, nor of a sheet without a total row', () => {
		expect(shownRounded(draft(1, 'text file'))).toBe(false);
		expect(shownRounded(draft(1, 'workbook'))).toBe(false);
		const none = { ...draft(1, 'paste'), summary: { rows: 3, total: null } };
		expect(shownRounded(none as unknown as ImportDraft)).toBe(false);
	});
});
