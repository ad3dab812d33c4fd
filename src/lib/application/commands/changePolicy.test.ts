import { describe, expect, test } from 'vitest';
import { createInputs, type Inputs } from '../../domain/inputs';
import type { Message } from '../../domain/primitives/message';
import { resolvePolicy } from '../../domain/policy/resolvePolicy';
import type { Result } from '../../domain/primitives/result';
import { BASELINE, CURRENT_SCENARIO } from '../../domain/scenario/scenario';
import { adoptAsBaseline } from './adoptAsBaseline';
import { changePolicy } from './changePolicy';
import { resetToBaseline } from './resetToBaseline';
import { restorePolicy } from './restorePolicy';
import { setCurrent } from './setCurrent';

function value(result: Result<Inputs, Message>): Inputs {
	if (!result.ok) throw new Error(result.reason.key);
	return result.value;
}
const policyOf = (inputs: Inputs, scenario: string) => {
	const policy = resolvePolicy(inputs.scenarios, scenario);
	if (!policy.ok) throw new Error(policy.reason[0]?.message.key);
	return policy.value;
};
const changed = (inputs = createInputs(), scenario: string = BASELINE, capRate = 0.2): Inputs =>
	value(changePolicy.apply(inputs, { scenario, path: 'promotion.capRate', value: capRate }));

describe('changing a policy', () => {
	test('the first change makes the current scenario and leaves the baseline alone', () => {
		const inputs = changed();
		expect(inputs.scenarios.list.map(({ id }) => id)).toEqual([CURRENT_SCENARIO]);
		expect(policyOf(inputs, CURRENT_SCENARIO).promotion.capRate).toBe(0.2);
		expect(policyOf(inputs, BASELINE).promotion.capRate).toBe(0.1);
	});

	test('later the baseline is changed when it is on screen', () => {
		const inputs = changed(changed(), BASELINE, 0.3);
		expect(policyOf(inputs, BASELINE).promotion.capRate).toBe(0.3);
		expect(policyOf(inputs, CURRENT_SCENARIO).promotion.capRate).toBe(0.2);
	});

	test('a value out of order is refused and nothing changes', () => {
		const inputs = changed();
		const result = changePolicy.apply(inputs, {
			scenario: CURRENT_SCENARIO,
			path: 'promotion.reserveShare',
			value: 0.95,
		});
		expect(!result.ok && result.reason.key).toBe('policy_shares_over_one');
		expect(policyOf(inputs, CURRENT_SCENARIO).promotion.reserveShare).toBe(0);
	});

	test('a policy that came out of order can be mended step by step', () => {
		const empty = createInputs();
		const promotion = { reserveShare: 2, capRate: 2 };
		const broken: Inputs = {
			...empty,
			scenarios: { ...empty.scenarios, list: [{ id: 'x', name: '', changes: { promotion } }] },
		};
		const half = changed(broken, 'x', 0.1);
		expect(resolvePolicy(half.scenarios, 'x').ok).toBe(false);
		const whole = value(
			changePolicy.apply(half, { scenario: 'x', path: 'promotion.reserveShare', value: 0 }),
		);
		expect(resolvePolicy(whole.scenarios, 'x').ok).toBe(true);
	});

	test('restored, a value follows the baseline again', () => {
		const inputs = changed(changed(), BASELINE, 0.3);
		const restored = value(
			restorePolicy.apply(inputs, { scenario: CURRENT_SCENARIO, path: 'promotion.capRate' }),
		);
		expect(policyOf(restored, CURRENT_SCENARIO).promotion.capRate).toBe(0.3);
	});

	test('adopted as baseline, and back again', () => {
		const adopted = value(adoptAsBaseline.apply(changed(), { scenario: CURRENT_SCENARIO }));
		expect(policyOf(adopted, BASELINE).promotion.capRate).toBe(0.2);
		expect(adopted.scenarios.list[0]?.changes).toEqual({});
		expect(value(adoptAsBaseline.apply(adopted, { scenario: CURRENT_SCENARIO }))).toBe(adopted);
	});

	test('reset to the baseline, the scenario stays and differs in nothing', () => {
		const reset = value(resetToBaseline.apply(changed(), { scenario: CURRENT_SCENARIO }));
		expect(reset.scenarios.list).toEqual([{ id: CURRENT_SCENARIO, name: '', changes: {} }]);
		expect(value(resetToBaseline.apply(reset, { scenario: CURRENT_SCENARIO }))).toBe(reset);
	});
});

describe('the head count of a team', () => {
	test('writes the built-in teams out and keeps their tiers', () => {
		const inputs = value(
			setCurrent.apply(createInputs(), { scenario: BASELINE, team: 'field', current: 4 }),
		);
		expect(policyOf(inputs, CURRENT_SCENARIO).teams).toEqual([
			{
				id: 'key-accounts',
				name: 'key-accounts',
				current: null,
				tiers: ['diamond', 'gold', 'silver'],
			},
			{ id: 'field', name: 'field', current: 4, tiers: ['standard'] },
		]);
	});
});
