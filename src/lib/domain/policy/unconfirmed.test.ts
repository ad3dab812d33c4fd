import { expect, it } from 'vitest';
import { BASELINE, CURRENT_SCENARIO, type Scenarios } from '../scenario/scenario';
import { DEFAULT_POLICY } from './defaults';
import { PARAMETERS } from './parameters';
import { unconfirmedValues, writtenLayers } from './unconfirmed';

const paths = (written: Parameters<typeof unconfirmedValues>[1]): string[] =>
	unconfirmedValues(DEFAULT_POLICY, written).map((path) => path.join('.'));

it('[POLICY-5] marks what no source gives, and nothing else', () => {
	const marked = paths([]);
	expect(marked).toContain('promotion.capRate');
	expect(marked).toContain('segments.0.ladder.tiers.1.upTo');
	expect(marked).toContain('service.gold.visits');
	expect(marked).toContain('promotion.tierWeights.silver');
	expect(marked).not.toContain('window.months');
	expect(marked).not.toContain('guards.departmentDue');
	expect(marked).not.toContain('capacity.sellingShare');
});

it('[POLICY-5] a value the planner wrote is confirmed, the same one included', () => {
	const written = [
		{ promotion: { capRate: DEFAULT_POLICY.promotion.capRate } },
		{ segments: DEFAULT_POLICY.segments, service: { gold: { visits: 12 } } },
	];
	const marked = paths(written);
	expect(marked).not.toContain('promotion.capRate');
	expect(marked).not.toContain('segments.0.ladder.tiers.1.upTo');
	expect(marked).not.toContain('service.gold.visits');
	expect(marked).toContain('service.gold.calls');
});

it('[POLICY-5] reads the layers of a scenario', () => {
	const scenarios: Scenarios = {
		template: 'liquor',
		baseline: { stabilityMargin: 0 },
		list: [{ id: CURRENT_SCENARIO, name: '', changes: { window: { months: 6 } } }],
	};
	expect(writtenLayers(scenarios, CURRENT_SCENARIO)).toEqual([
		{ stabilityMargin: 0 },
		{ window: { months: 6 } },
	]);
	expect(writtenLayers(scenarios, BASELINE)).toEqual([{ stabilityMargin: 0 }]);
});

it('every parameter says where its default comes from, and its range holds it', () => {
	for (const { min, max, source } of Object.values(PARAMETERS)) {
		expect(source).not.toBe('');
		expect(min).toBeLessThan(max);
	}
});
