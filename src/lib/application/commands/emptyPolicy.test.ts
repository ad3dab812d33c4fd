import { describe, expect, test } from 'vitest';
import { createInputs, type Inputs } from '../../domain/inputs';
import { resolvePolicy } from '../../domain/policy/resolvePolicy';
import type { Result } from '../../domain/primitives/result';
import { BASELINE, CURRENT_SCENARIO } from '../../domain/scenario/scenario';
import { changePolicy } from './changePolicy';
import { changeTiers } from './changeTiers';
import { emptyPolicy } from './emptyPolicy';

const scenario = CURRENT_SCENARIO;
const RATE = ['deposits', 'rates', 'gold'];
const value = (result: Result<Inputs, unknown>): Inputs => {
	if (!result.ok) throw new Error(JSON.stringify(result.reason));
	return result.value;
};
const put = (inputs: Inputs, to: string, path: readonly string[], what: unknown): Inputs =>
	value(changePolicy.apply(inputs, { scenario: to, path, value: what }));
const empty = (inputs: Inputs, to: string, path: readonly string[]): Inputs =>
	value(emptyPolicy.apply(inputs, { scenario: to, path }));
const policyOf = ({ scenarios }: Inputs, of: string) => {
	const policy = resolvePolicy(scenarios, of);
	if (!policy.ok) throw new Error('a policy in order');
	return policy.value;
};

/** A workbook whose baseline is kept apart from the current scenario. */
const apart = (): Inputs => put(createInputs(), BASELINE, ['interest'], 0.05);

describe('a value that may be left out', () => {
	test('is gone where the scenario alone said it, and leaves nothing behind', () => {
		const said = put(apart(), scenario, RATE, 2);
		const left = empty(said, scenario, RATE);
		expect(left.scenarios).toEqual(apart().scenarios);
	});

	test('is answered by nothing where a layer below says it, and that layer keeps it', () => {
		const below = put(apart(), scenario, RATE, 2);
		const [current] = below.scenarios.list;
		const scenarios = { ...below.scenarios, baseline: current!.changes, list: [] };
		const said = put({ ...below, scenarios }, scenario, ['interest'], 0.07);
		const left = empty(said, scenario, RATE);
		expect(policyOf(left, scenario).deposits.rates).toEqual({ gold: null });
		expect(policyOf(left, BASELINE).deposits.rates).toEqual({ gold: 2 });
		expect(policyOf(put(left, scenario, RATE, 0), scenario).deposits.rates).toEqual({ gold: 0 });
	});

	test('that nobody says is no change, nor is one that is emptied already', () => {
		const inputs = apart();
		expect(empty(inputs, scenario, RATE)).toBe(inputs);
		expect(empty(inputs, scenario, ['deposits', 'rates', '__proto__'])).toBe(inputs);
		expect(empty(inputs, scenario, ['deposits', 'rates', '🙂 "x"'])).toBe(inputs);
	});

	test('is not a value that a policy needs', () => {
		const refused = emptyPolicy.apply(apart(), { scenario, path: 'promotion.capRate' });
		expect(!refused.ok && refused.reason.key).toBe('policy_not_number');
	});
});

test('[POOL-9] a pool goes with its segment', () => {
	const [all] = policyOf(createInputs(), BASELINE).segments;
	const east = { ...all!, id: 'east', name: '东', where: { region: ['东'] } };
	const two = value(changeTiers.apply(apart(), { scenario, segments: [east, all!], service: {} }));
	const pools = put(two, scenario, ['promotion', 'segmentPools', 'east'], { fixedFen: 500 });
	const one = changeTiers.apply(pools, { scenario, segments: [all!], service: {} });
	expect(policyOf(value(one), scenario).promotion.segmentPools).toEqual({});
	const kept = changeTiers.apply(pools, { scenario, segments: [all!, east], service: {} });
	expect(policyOf(value(kept), scenario).promotion.segmentPools).toEqual({
		east: { fixedFen: 500 },
	});
});
