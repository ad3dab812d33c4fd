import type { Bursts } from '../../policy/policy';
import { MONTHS_PER_YEAR, type Hours } from '../../primitives/units';
import { headcountOf } from '../headcountOf';
import { burstMonths } from './burstMonths';

/** Whole people that are enough in this share of the months. */
export interface BurstHeads {
	readonly p50: number;
	readonly p80: number;
	readonly p90: number;
	readonly p95: number;
	readonly p99: number;
}

const SHARES = { p50: 0.5, p80: 0.8, p90: 0.9, p95: 0.95, p99: 0.99 } as const;

export interface BurstNeed {
	/** People at the policy's percentile. */
	readonly fte: number;
	readonly heads: BurstHeads;
}

/** Whom a team serves, and the routine hours of a year that takes. */
export interface BurstTeam {
	readonly customers: number;
	readonly workload: Hours;
}

/**
 * People for the routine hours of a month and the sudden requests on top of them [BURST-4].
 * Capacity in hours of one account manager a year.
 */
export function burstNeed(team: BurstTeam, capacity: Hours, bursts: Bursts): BurstNeed {
	const fteAt = burstFte(team, capacity, bursts);
	const heads = (p: number): number => headcountOf(fteAt(p));
	return {
		fte: fteAt(bursts.percentile),
		heads: {
			p50: heads(SHARES.p50),
			p80: heads(SHARES.p80),
			p90: heads(SHARES.p90),
			p95: heads(SHARES.p95),
			p99: heads(SHARES.p99),
		},
	};
}

/** FTE by percentile, from one simulation. */
export function burstFte(
	{ customers, workload }: BurstTeam,
	capacity: Hours,
	bursts: Bursts,
): (p: number) => number {
	const months = burstMonths(customers, bursts);
	return (p) => (workload / MONTHS_PER_YEAR + months(p)) / (capacity / MONTHS_PER_YEAR);
}
