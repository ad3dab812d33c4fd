import type { Plan, StaffingStep, TeamStaffing } from './plan';
import type { Fen, Ratio } from './primitives/units';
import { longRuns } from './staffing/forecast/longRuns';

/** The staffing part of the report [REPORT-1]. */
export interface StaffingReport {
	readonly teams: readonly ReportTeam[];
	/** Every pair of teams: people apart and as one. */
	readonly pooling: readonly {
		readonly teams: readonly string[];
		readonly separate: number;
		readonly pooled: number;
	}[];
	/** The most profitable number of people and all nearly as good; null without its judgements. */
	readonly economics: {
		readonly optimal: number;
		readonly from: number;
		readonly to: number;
		/** What one more hour of an account manager earns, fen; null where nobody judged it. */
		readonly hourFen: Fen | null;
	} | null;
	/** Visits that earn most in today's hours; null where nobody judged how sales answer to visits. */
	readonly calls: {
		/** Profit a year more than with the standards. */
		readonly worthFen: Fen;
		readonly hourFen: Fen;
		/** How far from the best that parts of visits could earn, at most. */
		readonly gap: Ratio;
		/** `best` is null for tiers that keep their standard. */
		readonly tiers: readonly {
			readonly segment: string;
			readonly tier: string;
			readonly visits: number;
			readonly best: number | null;
		}[];
	} | null;
	/** Where the moves of a year lead if they never change; empty without moves to go by. */
	readonly longRun: readonly {
		readonly segment: string;
		readonly tier: string;
		/** null: nothing settles. */
		readonly customers: number | null;
		/** null: nobody is ever lost. */
		readonly years: number | null;
		/** Of one customer in all years to come; null: profit or `interest` is not known. */
		readonly valueFen: Fen | null;
	}[];
	/** The coming years; customers with fractions, and people by team against those of today. */
	readonly forecast: readonly {
		readonly year: number;
		readonly tiers: readonly {
			readonly segment: string;
			readonly tier: string;
			readonly customers: number;
		}[];
		readonly teams: readonly {
			readonly team: string;
			readonly customers: number;
			readonly workloadHours: number;
			readonly fte: number;
			readonly headcount: number;
			readonly gap: number;
		}[];
	}[];
}

export interface ReportTeam {
	readonly team: string;
	readonly customers: number;
	readonly workloadHours: number;
	readonly fte: number;
	readonly headcount: number;
	/** 0 where it is not entered. */
	readonly current: number;
	readonly gap: number;
	/** By customers per account manager alone. */
	readonly ratioFte: number;
	/** FTE after each correction; the last is the head count. */
	readonly steps: readonly StaffingStep[];
	/** null: the people of today are not entered. */
	readonly achieved: Ratio | null;
	/** Of the head count; null: the cost of one is not entered. */
	readonly costFen: Fen | null;
	/** null without bursts. */
	readonly headcountP50: number | null;
	readonly headcountP80: number | null;
	readonly headcountP90: number | null;
	readonly headcountP95: number | null;
	readonly headcountP99: number | null;
}

export function staffingReport(plan: Plan): StaffingReport {
	return {
		teams: plan.staffing.teams.map(reportTeam),
		pooling: plan.pooling.map(({ teams, separate, pooled }) => ({ teams, separate, pooled })),
		economics: economicsReport(plan),
		calls: callsReport(plan),
		longRun: longRunReport(plan),
		forecast: forecastReport(plan),
	};
}

function economicsReport({ economics: { judged, time } }: Plan): StaffingReport['economics'] {
	const range = judged?.range ?? null;
	return range === null ? null : { ...range, hourFen: wholeFen(time?.visits?.hourPrice ?? null) };
}

const wholeFen = <Sum extends Fen | null>(sum: Sum): Sum =>
	(sum === null ? null : Math.round(sum)) as Sum;

function callsReport({ policy, economics: { time } }: Plan): StaffingReport['calls'] {
	const visits = time?.visits ?? null;
	if (time === null || visits === null) return null;
	return {
		worthFen: wholeFen(visits.worth),
		hourFen: wholeFen(visits.hourPrice),
		gap: visits.gap,
		tiers: time.tiers.map((each, place) => {
			const segment = policy.segments[each.segment]!;
			const tier = segment.ladder.tiers[each.tier]!.id;
			return { segment: segment.id, tier, visits: each.visits, best: visits.visits[place]! };
		}),
	};
}

const reportTeam = (team: TeamStaffing): ReportTeam => ({
	team: team.id,
	customers: team.customers,
	workloadHours: team.workload,
	fte: team.fte,
	headcount: team.headcount,
	current: team.current ?? 0,
	gap: team.gap,
	ratioFte: team.ratioFte,
	steps: team.steps,
	achieved: team.achieved,
	costFen: team.cost,
	headcountP50: team.heads?.p50 ?? null,
	headcountP80: team.heads?.p80 ?? null,
	headcountP90: team.heads?.p90 ?? null,
	headcountP95: team.heads?.p95 ?? null,
	headcountP99: team.heads?.p99 ?? null,
});

function longRunReport({ policy, forecast: { base } }: Plan): StaffingReport['longRun'] {
	return longRuns(base, policy.forecast).flatMap((run, place) => {
		if (run === null) return [];
		const { segment, id } = base.cells[place]!;
		const { customers, lifetime: years, value } = run;
		const named = { segment: policy.segments[segment]!.id, tier: id };
		return [{ ...named, customers, years, valueFen: wholeFen(value) }];
	});
}

function forecastReport({ policy, forecast }: Plan): StaffingReport['forecast'] {
	const { base, years } = forecast;
	return years.slice(1).map(({ year, customers, teams }) => ({
		year,
		tiers: base.cells.map(({ segment, id }, place) => ({
			segment: policy.segments[segment]!.id,
			tier: id,
			customers: customers[place]!,
		})),
		teams: teams.map(({ workload, ...team }, place) => ({
			team: base.teams[place]!.id,
			customers: team.customers,
			workloadHours: workload,
			fte: team.fte,
			headcount: team.headcount,
			gap: team.gap,
		})),
	}));
}
