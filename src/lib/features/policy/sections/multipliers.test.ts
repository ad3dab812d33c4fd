import { expect, it } from 'vitest';
import { DEFAULT_POLICY } from '$lib/domain/policy/defaults';
import type { Plan } from '$lib/domain/plan';
import type { Multipliers } from '$lib/domain/policy/policy';
import { multiplierLines } from './multipliers';

const plan = (behaviours: readonly string[], multipliers: Multipliers = {}): Plan =>
	({
		order: Int32Array.from(behaviours.keys()),
		attributes: {
			text: (kind: string, customer: number) =>
				kind === 'behaviour' ? (behaviours[customer] ?? '') : '',
		},
		policy: { ...DEFAULT_POLICY, capacity: { ...DEFAULT_POLICY.capacity, multipliers } },
	}) as unknown as Plan;
const words = (of: Plan, kind: string): readonly string[] =>
	multiplierLines(of, 'zh-CN')
		.filter((line) => line.kind === kind)
		.map(({ label }) => label);

it('[STAFF-2] offers each face, quadrant, behaviour and stage once', () => {
	const lines = multiplierLines(plan(['交易型', 'Strategic', '']), 'zh-CN');
	expect(lines).toHaveLength(3 + 4 + 4 + 5);
	expect(words(plan(['交易型', 'transactional']), 'behaviour')).toEqual([
		'交易型',
		'附加价值型',
		'战略型',
	]);
});

it('offers the planner’s own words, and those that only the policy knows', () => {
	const own = plan(['拜访型', '__proto__'], { behaviour: { 观望: 0.8 } });
	expect(words(own, 'behaviour').slice(3)).toEqual(['观望', '拜访型', '__proto__']);
	const [hours, money] = multiplierLines(own, 'zh-CN').find(({ word }) => word === '观望')!.fields;
	expect(hours?.read(own.policy)).toBe(0.8);
	expect(money?.read(own.policy)).toBe(1);
});

it('takes a column of free text for what it is', () => {
	const many = plan(Array.from({ length: 500 }, (_, place) => `备注 ${String(place)}`));
	expect(words(many, 'behaviour').length).toBeLessThan(20);
});
