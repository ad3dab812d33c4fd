import { expect, it } from 'vitest';
import type { Plan } from '$lib/domain/plan';
import { BRANCH } from '$lib/domain/staffing/testing/staffed';
import { planOf } from '$lib/domain/testing/planOf';
import { leadText } from '../lead';
import { serviceText } from '../serviceText';
import { bestPooling, servedTiers, totalSteps } from '../view';
import { pooledView } from './pooled';
import { scaleRows } from './scale';

/** One customer of each tier, as heavy as 900 crystal and 1 200 A+ ones. */
const branch = (more: object = {}): Plan =>
	planOf(
		[
			{ customer: 'k', amount: 9_000_000, date: '2025-12' },
			{ customer: '__proto__', amount: 2_000_000, date: '2025-12' },
		],
		{
			...BRANCH,
			keyConditions: { minActiveMonths: 0, maxLargestOrderShare: 1, requireProfit: false },
			service: {
				crystal: { ...BRANCH.service.crystal, visits: 0, calls: 0, adminHours: 18_900 / 20 },
				'a-plus': { ...BRANCH.service['a-plus'], visits: 0, calls: 0, adminHours: 14_400 / 20 },
			},
			capacity: { burstBuffer: 0, workingDays: 12.5 },
			...more,
		},
	);
const PEOPLE = {
	teams: [
		{ id: 'key-accounts', tiers: ['crystal'], current: 11 },
		{ id: 'field', tiers: ['a-plus'], current: 9 },
	],
};

it('lays the two teams side by side that save most: 14 and 11 people are 24', () => {
	const plan = branch(PEOPLE);
	expect(bestPooling(plan)).toMatchObject({ separate: 25, pooled: 24 });
	const view = pooledView(plan, null);
	expect(view?.tiers.map(({ apart, pooled }) => [apart?.toFixed(3), pooled?.toFixed(3)])).toEqual([
		['0.815', '0.841'],
		['0.875', '0.841'],
	]);
	expect(view?.cost).toBeNull();
	expect(pooledView(plan, ['field', 'ghost'])?.first.id).toBe('key-accounts');
	expect(pooledView(branch({ teams: [] }), null)).toBeNull();
});
it('says what a bare ratio leaves out, and nothing where it is right', () => {
	const said = leadText(branch(PEOPLE), 'zh-CN');
	expect(said).toContain('**25 人**');
	expect(said).toContain('缺 5 人');
	expect(said).toContain('少用 1 人');
	expect(said).toContain('裸比例只算出 23.79 人，少算了逐队取整。');
	expect(
		leadText(branch({ teams: [{ id: 'a', tiers: ['crystal', 'a-plus'] }] }), 'en'),
	).not.toMatch(/ratio/);
});
it('adds the steps of all teams up, each from where the last one ended', () => {
	const steps = totalSteps(branch(PEOPLE));
	expect(steps.at(-1)?.to).toBe(25);
	expect(steps.slice(1).every(({ from }, place) => from === steps[place]?.to)).toBe(true);
});
it('puts our ratio, others, today and the plan on one scale', () => {
	const standards = [{ id: 'x', name: '省公司', customersPerManager: { default: 0.1 } }];
	const rows = scaleRows(branch({ ...PEOPLE, standards }), 'zh-CN');
	expect(rows.map(({ name, people }) => [name, Number(people.toFixed(2))])).toEqual([
		['本公司比例', 23.79],
		['省公司', 20],
		['现有', 20],
		['测算', 25],
	]);
	expect(scaleRows(branch(), 'en').some(({ kind }) => kind === 'today')).toBe(false);
});
it('shows the standards of those who are there', () => {
	const plan = branch({ service: { ...BRANCH.service } });
	const [first] = plan.staffing.teams;
	expect(serviceText(servedTiers(plan, first?.serves ?? []), 'zh-CN')).toBe('访 8 · 电 12');
	expect(serviceText([], 'en')).toBe('—');
});
