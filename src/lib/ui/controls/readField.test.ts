import { describe, expect, it } from 'vitest';
import { readField, shownNumber, stepField, type FieldRange } from './readField';

const share: FieldRange = { kind: 'percent', above: 0, most: 1 };
const read = (typed: string, range: FieldRange): number | string => {
	const result = readField(typed, range);
	return result.ok ? result.value : result.reason.key;
};

describe('reading a field', () => {
	it.each([
		['72', 0.72],
		['72%', 0.72],
		['７２．５％', 0.725],
		[' 57 ', 0.57],
		['0.1', 0.001],
		['100', 1],
	])('%s as a share', (typed, value) => {
		expect(read(typed, share)).toBe(value);
	});

	it.each([
		['1,400', 1400],
		['１２', 12],
		['-3', -3],
		['−3', -3],
		['.5', 0.5],
		['2.', 2],
	])('%s as a number', (typed, value) => {
		expect(read(typed, { kind: 'number' })).toBe(value);
	});

	it.each([
		['12.5', 1250],
		['18.6万', 18_600_000],
		['1.2亿', 12_000_000_000],
		['0.005', 1],
	])('%s as yuan in fen', (typed, value) => {
		expect(read(typed, { kind: 'yuan' })).toBe(value);
	});

	it.each([
		['', share, 'ui_field_blank'],
		['　', share, 'ui_field_blank'],
		['abc', share, 'ui_field_not_number'],
		['1.2.3', share, 'ui_field_not_number'],
		['1e5', { kind: 'number' }, 'ui_field_not_number'],
		['Infinity', { kind: 'number' }, 'ui_field_not_number'],
		['5%', { kind: 'number' }, 'ui_field_not_number'],
		['5%', { kind: 'yuan' }, 'ui_field_not_number'],
		['0', share, 'ui_field_not_below'],
		['101', share, 'ui_field_over'],
		['80', { kind: 'percent', below: 0.8 }, 'ui_field_not_above'],
		['3', { kind: 'number', least: 4 }, 'ui_field_under'],
		['4.5', { kind: 'number', whole: true }, 'ui_field_whole'],
	] as const)('refuses %s', (typed, range, reason) => {
		expect(read(typed, range)).toBe(reason);
	});

	it('says the bound in the unit of the field', () => {
		expect(readField('120', share)).toMatchObject({ reason: { args: { most: { ratio: 1 } } } });
	});
});

it('shows a kept value without binary noise', () => {
	expect(shownNumber(0.57, 'percent')).toBe(57);
	expect(shownNumber(0.07, 'percent')).toBe(7);
	expect(shownNumber(1250, 'yuan')).toBe(12.5);
	expect(shownNumber(0.75, 'number')).toBe(0.75);
});

describe('stepping', () => {
	it('moves exactly and stops at the ends', () => {
		expect(stepField(0.7, 0.005, share)).toBe(0.705);
		expect(stepField(0.999, 0.005, share)).toBe(1);
		expect(stepField(0.005, -0.005, share)).toBe(0.005);
		expect(stepField(0.795, 0.005, { kind: 'percent', below: 0.8 })).toBe(0.795);
		expect(stepField(0, -1, { kind: 'number', least: 0 })).toBe(0);
		expect(stepField(0.1, 0.2, { kind: 'number' })).toBe(0.3);
	});
});
