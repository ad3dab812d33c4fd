import { expect, test } from 'vitest';
import { policyDifferences } from '$lib/domain/policy/policyDifferences';
import { policyOf } from '$lib/domain/testing/planOf';
import { channelDifference } from './channelDifference';

const said = (json: object) => {
	const [baseline, policy] = [policyOf({}), policyOf(json)];
	return policyDifferences(baseline, policy).map((each) =>
		channelDifference(each, policy, baseline, 'zh-CN'),
	);
};

test('channels differ in words, not in paths', () => {
	const rebates = [{ id: 'a', name: '年返 "🙂"', steps: [{ from: 100_000, rate: 0.01 }] }];
	expect(said({ rebates })).toEqual([
		{ label: '返利阶梯', before: '—', after: '年返 "🙂" 100,000 1%' },
	]);
	expect(said({ freightFen: 350 })).toEqual([
		{ label: '跨区每件运费', before: '—', after: expect.stringContaining('3.5') as unknown },
	]);
	expect(said({ guards: { off: ['overstocked'] } })).toEqual([
		{ label: '不再检查的', before: '0', after: '1' },
	]);
	expect(said({ guards: { concentration: 0.3 } })).toEqual([null]);
	expect(said({ pricePolicy: 'netNet' })[0]?.before).toBe('发票价全体一致');
	expect(said({ deposits: { rates: { gold: 0.2 } } })[0]).toMatchObject({ after: '0.2' });
});
