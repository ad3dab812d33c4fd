import { describe, expect, test } from 'vitest';
import { createInputs } from '../../domain/inputs';
import { DEFAULT_POLICY } from '../../domain/policy/defaults';
import { resolvePolicy } from '../../domain/policy/resolvePolicy';
import { BASELINE, CURRENT_SCENARIO } from '../../domain/scenario/scenario';
import { changeTiers } from './changeTiers';
import { chooseTemplate } from './chooseTemplate';

const [all] = DEFAULT_POLICY.segments;
const tiers = [{ id: 'top', name: '顶', key: true, upTo: 0.3 }, ...all!.ladder.tiers];
const segments = [{ ...all!, ladder: { ...all!.ladder, tiers } }];
const standard = DEFAULT_POLICY.service['diamond']!;

describe('segments and ladders', () => {
	test('change together with the standards of new tiers, in the scenario on screen', () => {
		const changed = changeTiers.apply(createInputs(), {
			scenario: BASELINE,
			segments,
			service: { top: standard },
		});
		if (!changed.ok) throw new Error(changed.reason.key);
		const policy = resolvePolicy(changed.value.scenarios, CURRENT_SCENARIO);
		expect(policy.ok && policy.value.segments).toEqual(segments);
		expect(policy.ok && policy.value.service['top']).toEqual(standard);
		const baseline = resolvePolicy(changed.value.scenarios, BASELINE);
		expect(baseline.ok && baseline.value).toEqual(DEFAULT_POLICY);
	});

	test('a new tier without a standard is refused', () => {
		const refused = changeTiers.apply(createInputs(), {
			scenario: BASELINE,
			segments,
			service: {},
		});
		expect(!refused.ok && refused.reason).toMatchObject({
			key: 'policy_service_missing',
			args: { tier: 'top' },
		});
	});
});

describe('the template', () => {
	test('lies under what the planner changed', () => {
		const inputs = createInputs();
		const chosen = chooseTemplate.apply(inputs, 'telecom');
		if (!chosen.ok) throw new Error(chosen.reason.key);
		const policy = resolvePolicy(chosen.value.scenarios, BASELINE);
		expect(policy.ok && policy.value.segments.length).toBe(4);
		expect(chooseTemplate.apply(inputs, 'liquor')).toEqual({ ok: true, value: inputs });
	});
});
