import { expect, test } from 'vitest';
import { monthOf } from '../primitives/day';
import { readAttribute } from './readAttribute';

test.each([
	['deposit', '5万', 5_000_000],
	['deposit', '', null],
	['walletShare', '35%', 0.35],
	['walletShare', '-', null],
	['customerSince', '2024年5月', monthOf(2024, 5)],
	['customerSince', '', null],
	['loyalty', '80.5', 80.5],
	['loyalty', '无', null],
	['influence', '是', 1],
	['influence', 'NO', 0],
	['influence', '', null],
	['channel', ' 经销 ', '经销'],
	['suspended', ' ', null],
] as const)('%s %j', (attribute, text, value) => {
	expect(readAttribute(attribute, text)).toEqual({ ok: true, value });
});

test.each([
	['walletShare', '35', 'read_share_out_of_range'],
	['walletShare', '-1%', 'read_share_out_of_range'],
	['loyalty', '101', 'read_score_out_of_range'],
	['loyalty', '80%', 'read_score_out_of_range'],
	['influence', '也许', 'read_not_a_flag'],
	['influence', '#N/A', 'read_excel_error'],
	['target', 'viel', 'read_not_a_number'],
	['customerSince', '5月', 'read_day_needs_year'],
] as const)('%s %j is refused', (attribute, text, key) => {
	const read = readAttribute(attribute, text);
	expect(read.ok ? read.value : read.reason.key).toBe(key);
});
