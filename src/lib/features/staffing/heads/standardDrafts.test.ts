import { expect, it } from 'vitest';
import type { Tier } from '$lib/domain/policy/policy';
import { draftOf, figureOf, freeStandard, standardOfDraft } from './standardDrafts';

const TIERS: readonly Tier[] = ['gold', '__proto__'].map((id) => ({ id, name: id, key: true }));

it('reads a figure, also as a ratio', () => {
	expect(['1:45', '1：', ' 6.5 ', '', '省'].map(figureOf)).toEqual([
		45,
		null,
		6.5,
		null,
		undefined,
	]);
});
it('a standard comes back as it was written', () => {
	const standard = {
		id: 'province',
		name: '省公司',
		service: { retired: { calls: 1 }, gold: { hoursPerVisit: 2, visits: 12 } },
		customersPerManager: { default: 45, gold: 40 },
	};
	expect(standardOfDraft(draftOf(standard, TIERS))).toEqual(standard);
});
it('a standard that says nothing, has no name, or holds no number is none', () => {
	const empty = draftOf({ id: 'x', name: 'x' }, TIERS);
	expect(standardOfDraft(empty)).toBeNull();
	expect(standardOfDraft({ ...empty, name: ' ', ratio: '45' })).toBeNull();
	expect(standardOfDraft({ ...empty, ratio: 'many' })).toBeNull();
	expect(freeStandard([{ ...empty, id: 'standard-1' }])).toBe('standard-2');
});
