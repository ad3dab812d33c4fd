import { NONE, type GuardFinding, type Plan, type Reason } from './plan';
import { monthText } from './primitives/day';
import type { Message } from './primitives/message';
import type { Code, Fen, Ratio } from './primitives/units';
import { reasonsOf } from './tier/keyConditions';

/** The plan report, names and order as the contract fixes them [REPORT-1]. Money in fen. */
export interface Report {
	readonly format: 'tierplan.report/1';
	readonly window: { readonly from: string; readonly to: string; readonly months: number };
	readonly ledger: {
		readonly rows: number;
		readonly roundedRows: number;
		readonly blankProfitRows: number;
	};
	readonly totals: {
		readonly customers: number;
		readonly revenueFen: Fen;
		readonly profitFen: Fen | null;
	};
	readonly tiers: readonly {
		readonly tier: string;
		readonly segment: string;
		readonly customers: number;
		readonly revenueFen: Fen;
	}[];
	readonly customers: readonly ReportCustomer[];
	readonly staffing: {
		readonly teams: readonly {
			readonly team: string;
			readonly customers: number;
			readonly workloadHours: number;
			readonly fte: number;
			readonly headcount: number;
			readonly current: number;
			readonly gap: number;
		}[];
	};
	readonly promotion: {
		readonly poolFen: Fen;
		readonly newCustomersFen: Fen;
		readonly reserveFen: Fen;
		readonly distributableFen: Fen;
		readonly unallocatedFen: Fen;
	};
	readonly guards: readonly ReportGuard[];
	readonly notices: readonly string[];
}

export interface ReportCustomer {
	readonly customer: string;
	readonly segment: string;
	readonly tier: string;
	/** Plain ladder on the prior window; null without rows there. */
	readonly priorTier: string | null;
	readonly reasons: readonly Reason[];
	readonly position: number | null;
	readonly revenueFen: Fen;
	readonly profitFen: Fen | null;
	readonly orders: number;
	readonly activeMonths: number;
	readonly largestOrderShare: Ratio | null;
	readonly promotionFen: Fen;
}

export interface ReportGuard {
	readonly guard: string;
	readonly severity: string;
	readonly customers: readonly string[];
	readonly figures: readonly (number | null)[];
	readonly figure: number | null;
	readonly limit: number | null;
	readonly activeMonths?: { readonly figures: readonly number[]; readonly limit: number };
}

/** A plan as the report that page, command line and export share. `say` writes notices as sentences. */
export function reportOf(plan: Plan, say: (message: Message) => string): Report {
	const { window, ledger, measures, placement, promotion, policy } = plan;
	return {
		format: 'tierplan.report/1',
		window: { from: monthText(window.from), to: monthText(window.to), months: window.months },
		ledger: {
			rows: ledger.rows,
			roundedRows: ledger.roundedRows,
			blankProfitRows: ledger.blankProfitRows,
		},
		totals: {
			customers: measures.totals.customers,
			revenueFen: measures.totals.revenue,
			profitFen: measures.totals.profit,
		},
		tiers: placement.tiers.map(({ segment, tier, customers, revenue }) => ({
			tier: policy.segments[segment]!.ladder.tiers[tier]!.id,
			segment: policy.segments[segment]!.id,
			customers,
			revenueFen: revenue,
		})),
		customers: Array.from(plan.order, (customer) => customerOf(plan, customer)),
		staffing: {
			teams: plan.staffing.teams.map((team) => ({
				team: team.id,
				customers: team.customers,
				workloadHours: team.workload,
				fte: team.fte,
				headcount: team.headcount,
				current: team.current,
				gap: team.gap,
			})),
		},
		promotion: {
			poolFen: promotion.pool,
			newCustomersFen: promotion.newCustomers,
			reserveFen: promotion.reserve,
			distributableFen: promotion.distributable,
			unallocatedFen: promotion.unallocated,
		},
		guards: plan.guards.map((finding) => guardOf(plan, finding)),
		notices: plan.notices.map(say),
	};
}

function customerOf(
	{ inputs, policy, measures, placement, promotion }: Plan,
	customer: Code,
): ReportCustomer {
	const { id, ladder } = policy.segments[placement.segment[customer]!]!;
	const priorTier = placement.priorTier[customer]!;
	const revenue = measures.revenue[customer]!;
	return {
		customer: inputs.names.customer.name(customer),
		segment: id,
		tier: ladder.tiers[placement.tier[customer]!]!.id,
		priorTier: priorTier === NONE ? null : ladder.tiers[priorTier]!.id,
		reasons: placement.held[customer] === 1 ? ['held'] : reasonsOf(placement.failed[customer]!),
		position: known(placement.position[customer]!),
		revenueFen: revenue,
		profitFen: measures.profit?.[customer] ?? null,
		orders: measures.orders[customer]!,
		activeMonths: measures.activeMonths[customer]!,
		largestOrderShare: revenue > 0 ? measures.largestOrder[customer]! / revenue : null,
		promotionFen: promotion.allocation[customer]!,
	};
}

function guardOf({ inputs }: Plan, finding: GuardFinding): ReportGuard {
	return {
		guard: finding.guard,
		severity: finding.severity,
		customers: finding.customers.map((customer) => inputs.names.customer.name(customer)),
		figures: finding.figures.map(known),
		figure: finding.figure,
		limit: finding.limit,
		...(finding.activeMonths === undefined ? {} : { activeMonths: finding.activeMonths }),
	};
}

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);
