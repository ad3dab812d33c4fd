import { expect, test } from 'vitest';
import { SCENARIO_COLORS } from '$lib/domain/scenario/scenario';
import { colorName, colorsOf } from './scenarioWords';

test('without a colour of its own, that of its place, or the next that nobody has', () => {
	expect(colorsOf([{}, {}, {}])).toEqual(['scenario-1', 'scenario-2', 'scenario-3']);
	expect(colorsOf([{ color: 'scenario-2' }, {}, { color: 'scenario-3' }, {}])).toEqual([
		...['scenario-2', 'scenario-4', 'scenario-3', 'scenario-5'],
	]);
	const many = colorsOf(Array.from({ length: 8 }, () => ({})));
	expect(new Set(many.slice(0, 6)).size).toBe(6);
	expect(many.slice(6)).toEqual(['scenario-1', 'scenario-2']);
});

test('every colour has a name of its own', () => {
	expect(new Set(SCENARIO_COLORS.map(colorName)).size).toBe(SCENARIO_COLORS.length);
});
