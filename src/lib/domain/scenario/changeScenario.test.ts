import { describe, expect, it } from 'vitest';
import { resolvePolicy } from '../policy/resolvePolicy';
import { adoptAsBaseline, changeScenario, resetScenario } from './changeScenario';
import { BASELINE, CURRENT_SCENARIO, NO_SCENARIOS } from './scenario';

const edited = changeScenario(NO_SCENARIOS, CURRENT_SCENARIO, (changes) => ({
	...changes,
	stabilityMargin: 0.2,
}));

describe('scenarios', () => {
	it('the first change makes the current one, the next edits it', () => {
		expect(edited.list).toEqual([
			{ id: CURRENT_SCENARIO, name: '', changes: { stabilityMargin: 0.2 } },
		]);
		const again = changeScenario(edited, CURRENT_SCENARIO, () => ({ window: { months: 6 } }));
		expect(again.list).toHaveLength(1);
		expect(again.list[0]!.changes).toEqual({ window: { months: 6 } });
		expect(() => changeScenario(NO_SCENARIOS, 'gone', (changes) => changes)).toThrow('gone');
	});
	it('the baseline can be edited by its name', () => {
		const scenarios = changeScenario(NO_SCENARIOS, BASELINE, () => ({ stabilityMargin: 0 }));
		expect(scenarios).toEqual({ ...NO_SCENARIOS, baseline: { stabilityMargin: 0 } });
	});
	it('reset goes back to the baseline', () => {
		expect(resetScenario(edited, CURRENT_SCENARIO).list[0]!.changes).toEqual({});
		expect(resetScenario(NO_SCENARIOS, CURRENT_SCENARIO)).toBe(NO_SCENARIOS);
	});
	it('adopting makes the baseline what the scenario was, and changes no policy', () => {
		const below = changeScenario(edited, BASELINE, () => ({ promotion: { capRate: 0.2 } }));
		const adopted = adoptAsBaseline(below, CURRENT_SCENARIO);
		expect(adopted.baseline).toEqual({ promotion: { capRate: 0.2 }, stabilityMargin: 0.2 });
		expect(adopted.list[0]!.changes).toEqual({});
		expect(resolvePolicy(adopted, BASELINE)).toEqual(resolvePolicy(below, CURRENT_SCENARIO));
		expect(resolvePolicy(adopted, CURRENT_SCENARIO)).toEqual(
			resolvePolicy(below, CURRENT_SCENARIO),
		);
		expect(adoptAsBaseline(NO_SCENARIOS, 'gone')).toBe(NO_SCENARIOS);
	});
});
