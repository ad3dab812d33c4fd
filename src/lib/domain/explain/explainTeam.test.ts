import { expect, it } from 'vitest';
import { BRANCH } from '../staffing/testing/staffed';
import { planOf } from '../testing/planOf';
import { explainTeam, type TeamFigure } from './explainTeam';

const explained = (figure: TeamFigure, json: object = {}) => {
	const sales = ['a', 'b', 'c'].map((customer, k) => ({
		customer,
		amount: k === 2 ? 2_000_000 : 9_000_000,
		date: '2025-12',
	}));
	const plan = planOf(sales, {
		...BRANCH,
		keyConditions: { minActiveMonths: 0, maxLargestOrderShare: 1, requireProfit: false },
		teams: [{ id: 'all', tiers: ['crystal', 'a-plus'], current: 1 }],
		...json,
	});
	return explainTeam(plan, plan.staffing.teams[0]!, figure);
};

it('[EXPLAIN-3] [STAFF-9] a head count: hours tier by tier, and every step', () => {
	const why = explained('need');
	expect(why?.lead).toMatchObject({
		key: 'explain_team_need',
		args: { people: 1, hours: { hours: 54 }, capacity: { hours: 1400 } },
	});
	expect(why?.lines[0]).toMatchObject({
		args: { customers: 2, hours: { hours: 42 }, each: { hours: 21 } },
	});
	expect(why?.lines.map(({ key }) => key).slice(2)).toEqual([
		'explain_team_buffer',
		...['ratio', 'workload', 'back_office', 'skill', 'churn', 'bursts', 'rounding'].map(
			(step) => `explain_team_step_${step}`,
		),
	]);
});
it('[STAFF-10] what is achieved and what it costs, where somebody entered what they hang on', () => {
	expect(explained('achieved')?.lines[0]?.args).toMatchObject({
		people: 1,
		hours: { hours: 1400 },
	});
	expect(explained('cost')).toBeNull();
	const cost = { capacity: { burstBuffer: 0, annualCostFen: 700 } };
	expect(explained('cost', cost)?.lead.args).toMatchObject({ cost: { fen: 700 }, people: 1 });
	expect(explained('achieved', { teams: null })).toBeNull();
	expect(explained('ratio')?.lead.args).toMatchObject({ fte: 54 / 1400 });
});
