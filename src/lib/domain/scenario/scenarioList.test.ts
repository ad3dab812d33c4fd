import { describe, expect, test } from 'vitest';
import { changeScenario } from './changeScenario';
import { describeScenario } from './describeScenario';
import { duplicateScenario } from './duplicateScenario';
import { publishBaseline } from './publishBaseline';
import { removeScenario } from './removeScenario';
import { BASELINE, CURRENT_SCENARIO, NO_SCENARIOS, type Scenarios } from './scenario';

const one = changeScenario(NO_SCENARIOS, CURRENT_SCENARIO, () => ({ stabilityMargin: 0.2 }));
const copy = { id: 'b', name: 'B “放宽” 🥇' };
const ids = ({ list }: Scenarios): readonly string[] => list.map(({ id }) => id);

describe('[SCEN-1] one more scenario', () => {
	test('has the differences and the note of what it was made from, and stands right after it', () => {
		const noted = describeScenario(one, CURRENT_SCENARIO, {
			note: '够不够人',
			color: 'scenario-2',
		});
		const two = duplicateScenario(
			duplicateScenario(noted, BASELINE, { id: 'a', name: 'A' }),
			CURRENT_SCENARIO,
			copy,
		);
		expect(ids(two)).toEqual(['a', CURRENT_SCENARIO, 'b']);
		expect(two.list[2]).toEqual({ ...copy, changes: { stabilityMargin: 0.2 }, note: '够不够人' });
	});
	test('of the baseline differs from it in nothing', () => {
		expect(duplicateScenario(NO_SCENARIOS, BASELINE, copy).list).toEqual([
			{ ...copy, changes: {} },
		]);
	});
	test('changes by itself afterwards', () => {
		const two = duplicateScenario(one, CURRENT_SCENARIO, copy);
		const changed = changeScenario(two, 'b', () => ({ stabilityMargin: 0 }));
		expect(changed.list[0]).toBe(one.list[0]);
	});
	test('needs an id of its own and something to copy', () => {
		expect(() => duplicateScenario(one, BASELINE, { ...copy, id: CURRENT_SCENARIO })).toThrow(
			'taken',
		);
		expect(() => duplicateScenario(one, BASELINE, { ...copy, id: BASELINE })).toThrow('taken');
		expect(() => duplicateScenario(one, 'gone', copy)).toThrow('gone');
	});
});

describe('words about a scenario', () => {
	test('change one by one, and can be taken back', () => {
		const named = describeScenario(one, CURRENT_SCENARIO, { name: '甲' });
		const colored = describeScenario(named, CURRENT_SCENARIO, { color: 'scenario-3', note: 'n' });
		expect(colored.list[0]).toEqual({
			...{ id: CURRENT_SCENARIO, name: '甲', changes: { stabilityMargin: 0.2 } },
			...{ note: 'n', color: 'scenario-3' },
		});
		expect(describeScenario(colored, CURRENT_SCENARIO, { note: null, color: null })).toEqual(named);
	});
	test('that are the same change nothing', () => {
		expect(describeScenario(one, CURRENT_SCENARIO, { name: '', note: null })).toBe(one);
		expect(() => describeScenario(one, 'gone', {})).toThrow('gone');
	});
});

test('a scenario can go, the baseline cannot', () => {
	expect(removeScenario(one, CURRENT_SCENARIO)).toEqual(NO_SCENARIOS);
	expect(removeScenario(one, BASELINE)).toBe(one);
});

test('[SCEN-2] a published baseline says so, and only until it is withdrawn', () => {
	const published = publishBaseline(one, true);
	expect(published).toEqual({ ...one, published: true });
	expect(publishBaseline(published, true)).toBe(published);
	expect(publishBaseline(published, false)).toEqual(one);
	expect(publishBaseline(one, false)).toBe(one);
	expect(duplicateScenario(published, BASELINE, copy).published).toBe(true);
});
