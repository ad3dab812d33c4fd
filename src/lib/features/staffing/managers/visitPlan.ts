import { NONE, type Plan } from '$lib/domain/plan';
import { standardsOf } from '$lib/domain/staffing/standardOf';
import { listedCodes, listedCustomer, type ListedCustomer } from './assignmentView';

const DAYS_OF_WORK_PER_WEEK = 5;

/** A visit that is due, in a working week of the year, from 1. */
export interface DueVisit {
	readonly week: number;
	readonly customer: ListedCustomer;
}

/** Working weeks of a year. */
export const workingWeeks = ({ policy }: Pick<Plan, 'policy'>): number =>
	Math.max(1, Math.round(policy.capacity.workingDays / DAYS_OF_WORK_PER_WEEK));

/**
 * Weeks in which so many visits a year fall due, evenly apart; `phase` in 0 … 1 says how far into the
 * first interval, so that customers with the same standard do not all come in the same week.
 */
export function dueWeeks(visits: number, weeks: number, phase: number): number[] {
	const whole = Math.round(visits);
	return Array.from({ length: whole }, (_, visit) =>
		Math.min(weeks, 1 + Math.floor(((visit + phase) * weeks) / whole)),
	);
}

/** One account manager's visits of a year, by week: those of the standard, spread evenly. */
export function visitPlan(plan: Plan, manager: number): DueVisit[] {
	const standards = standardsOf(plan.policy);
	const codes = listedCodes(plan, { manager });
	const weeks = workingWeeks(plan);
	const due = codes.flatMap((code, place) => {
		const customer = listedCustomer(plan, code);
		const segment = plan.placement.segment[code] ?? NONE;
		const visits = standards[segment]?.[customer.place]?.visits ?? 0;
		return dueWeeks(visits, weeks, place / codes.length).map((week) => ({ week, customer }));
	});
	return due.sort((a, b) => a.week - b.week);
}
