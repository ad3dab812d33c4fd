import { expect, it } from 'vitest';
import { BRANCH } from '../staffing/testing/staffed';
import { planOf } from '../testing/planOf';
import { customersBehind } from './customersBehind';

it('[TRACE-2] a team’s customers bring all of its hours, the most first, and are all that it serves', () => {
	const sales = ['__proto__', 'b', 'c', '退'].map((customer, k) => ({
		...{ customer, date: '2025-12', amount: k === 3 ? -5 : 9_000_000 / (k + 1) },
	}));
	const plan = planOf(sales, BRANCH);
	for (const team of plan.staffing.teams) {
		const behind = customersBehind(plan, team);
		expect(behind).toHaveLength(team.customers);
		expect(behind.reduce((sum, { hours }) => sum + hours, 0)).toBeCloseTo(team.workload, 9);
		expect(behind.map(({ hours }) => hours)).toEqual(
			behind.map(({ hours }) => hours).sort((a, b) => b - a),
		);
	}
	expect(plan.staffing.teams.reduce((sum, { customers }) => sum + customers, 0)).toBe(4);
});
