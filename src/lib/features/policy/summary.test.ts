import { expect, it } from 'vitest';
import { DEFAULT_POLICY } from '$lib/domain/policy/defaults';
import { conditionsSection } from './sections/conditions';
import { contributionSection } from './sections/classification';
import { summaryOf } from './summary';

it('lists the figures of a group in their order, without units and without yes and no', () => {
	const conditions = conditionsSection(DEFAULT_POLICY);
	expect(summaryOf(conditions, DEFAULT_POLICY, 'zh-CN')).toBe('4 · 60%');
});

it('leaves out what is not known', () => {
	expect(summaryOf(contributionSection(), DEFAULT_POLICY, 'zh-CN')).toBe('20% · 20%');
});
