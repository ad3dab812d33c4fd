import { expect, it } from 'vitest';
import { DEFAULT_POLICY } from '$lib/domain/policy/defaults';
import { policyDifferences } from '$lib/domain/policy/policyDifferences';
import type { Policy, Segment, Tier } from '$lib/domain/policy/policy';
import { tierDifference } from './tierDifference';

const [all] = DEFAULT_POLICY.segments;
const changed = (segment: Partial<Segment>, gold: Partial<Tier> = {}): Policy => {
	const tiers = all!.ladder.tiers.map((tier, place) => (place === 1 ? { ...tier, ...gold } : tier));
	return {
		...DEFAULT_POLICY,
		segments: [{ ...all!, ladder: { ...all!.ladder, tiers }, ...segment }],
	};
};
const said = (policy: Policy): readonly string[] =>
	policyDifferences(DEFAULT_POLICY, policy).map((difference) => {
		const words = tierDifference(difference, policy, DEFAULT_POLICY, 'zh-CN');
		return words === null ? '' : `${words.label}: ${words.before} → ${words.after}`;
	});

it('names what changed of a tier in the planner’s words', () => {
	expect(said(changed({}, { color: 'tier-5' }))).toEqual(['金牌的标记: 第 2 种 → 第 5 种']);
	expect(said(changed({}, { key: false }))).toEqual(['金牌是大客户: 是 → 否']);
	expect(said(changed({}, { benefits: '"优先"' }))).toEqual(['金牌的权益: — → "优先"']);
	expect(said(changed({}, { name: '__proto__' }))).toEqual(['名称: 金牌 → __proto__']);
});

it('names who belongs to a segment', () => {
	const policy = changed({ where: { channel: ['团购', '终端'] } });
	expect(said(policy)[0]).toContain('团购 · 终端');
});

it('names the conditions a segment has of its own', () => {
	const policy = changed({ keyConditions: { minActiveMonths: 2, maxLargestOrderShare: null } });
	expect(said(policy)[0]).toContain('— → 活跃月份不少于 2 · 最大一单不超过 不看');
});

it('leaves cuts to their own fields', () => {
	expect(said(changed({}, { upTo: 0.75 }))).toEqual(['']);
});
