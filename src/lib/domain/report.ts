import { reportPipeline, type ReportPipeline } from './pipeline/reportPipeline';
import {
	CONTRIBUTION_BANDS,
	FACES,
	QUADRANTS,
	XYZ,
	type ContributionBand,
	type Face,
	type Quadrant,
	type Xyz,
} from './classification/classification';
import { PARAMETERS } from './churn/bgbb';
import {
	CANDIDATE_BIT,
	CANDIDATES,
	NONE,
	type Candidate,
	type Concentration,
	type GuardFinding,
	type Plan,
	type Reason,
} from './plan';
import { monthText } from './primitives/day';
import type { Message } from './primitives/message';
import type { Code, Fen, Ratio } from './primitives/units';
import { optimumOf, promisedOf, type ReportOptimum, type ReportPromised } from './reportPromotion';
import { churnReport, nextYearReport, type ReportChurn, type ReportNextTier } from './reportChurn';
import { channelReport, type ReportChannel } from './reportChannel';
import { staffingReport, type StaffingReport } from './reportStaffing';
import { finalReasons } from './tier/finalReasons';

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
	readonly customers: readonly (ReportCustomer & ReportPromised & ReportChannel & ReportOutlook)[];
	readonly concentration: Concentration;
	readonly migration: readonly {
		readonly segment: string;
		/** A tier, or `new`. */
		readonly from: string;
		/** A tier, or `lost`. */
		readonly to: string;
		readonly customers: number;
		readonly revenueFen: Fen;
		readonly priorRevenueFen: Fen;
	}[];
	readonly staffing: StaffingReport;
	/** Who left since the prior window. */
	readonly churn: ReportChurn;
	/** Customers by tier a year from now if everybody moves as last year. */
	readonly forecast: readonly ReportNextTier[];
	readonly pipeline: ReportPipeline | null;
	/** What pAlive, expectedPurchases and risk come from: a model, or the simple rule in its place. */
	readonly churnModel: {
		readonly model: 'bg-bb' | 'simple';
		/** Of the model, in this order: alpha, beta, gamma, delta. */
		readonly parameters: readonly number[] | null;
		/** Those of them at an end of what is searched. */
		readonly limits: readonly string[];
	};
	/** null: no account manager is named. */
	readonly assignment: readonly ReportManager[] | null;
	readonly moved: { readonly customers: number; readonly revenueFen: Fen } | null;
	readonly promotion: {
		readonly poolFen: Fen;
		readonly newCustomersFen: Fen;
		readonly reserveFen: Fen;
		readonly distributableFen: Fen;
		readonly unallocatedFen: Fen;
	};
	/** null: nobody's sales are judged, or no profit is known. */
	readonly optimum: ReportOptimum | null;
	readonly guards: readonly ReportGuard[];
	readonly notices: readonly string[];
}

export interface ReportCustomer {
	readonly customer: string;
	readonly segment: string;
	readonly tier: string;
	/** Plain ladder on the prior window; null without rows there. */
	readonly priorTier: string | null;
	/** What the rolling list would give; null where that is the list policy. */
	readonly shadowTier: string | null;
	readonly reasons: readonly Reason[];
	readonly position: number | null;
	readonly revenueFen: Fen;
	readonly profitFen: Fen | null;
	/** What the customer sold on, where tiers go by it. */
	readonly sellThroughFen?: Fen;
	readonly orders: number;
	readonly activeMonths: number;
	readonly largestOrderShare: Ratio | null;
	readonly promotionFen: Fen;
	readonly overridden: boolean;
	/** Would the plain tier change with one cut a little higher or lower? */
	readonly boundary: boolean;
	readonly candidates: readonly Candidate[];
	/** null where the mean of the months is not above 0. */
	readonly variation: number | null;
	readonly xyz: Xyz | null;
	/** 0–100. */
	readonly strength: number;
	readonly loyalty: number | null;
	readonly quadrant: Quadrant | null;
	/** null while profit is unknown or the portfolio earns nothing. */
	readonly face: Face | null;
	readonly contributionBand: ContributionBand | null;
}

/** What one account manager gets. */
export interface ReportManager {
	readonly manager: string;
	readonly customers: number;
	readonly hours: number;
	readonly target: number;
}

/** How a customer fades; null: it never bought, or the figure is not known. */
export interface ReportOutlook {
	/** Chance of being alive next month. */
	readonly pAlive: Ratio | null;
	/** Bought months in as many coming months as the window has. */
	readonly expectedPurchases: number | null;
	readonly risk: Ratio | null;
	/** What it earns in all years to come; null: profit, its tier's churn or `interest` is not known. */
	readonly lifetimeValueFen: Fen | null;
}

export interface ReportGuard {
	readonly guard: string;
	readonly severity: string;
	readonly customers: readonly string[];
	readonly figures: readonly (number | null)[];
	readonly figure: number | null;
	readonly limit: number | null;
	readonly activeMonths?: { readonly figures: readonly number[]; readonly limit: number };
	/** dealer-margin-low: returns on capital, where a floor for them is set. */
	readonly returns?: { readonly figures: readonly (number | null)[]; readonly limit: number };
	/** churn-at-risk: growth, and the fall that is steep. */
	readonly growth?: { readonly figures: readonly (number | null)[]; readonly limit: number };
}

/** A plan as the report that page, command line and export share. `say` writes notices as sentences. */
export function reportOf(plan: Plan, say: (message: Message) => string): Report {
	const { window, ledger, measures, placement, promotion, policy } = plan;
	const promised = promisedOf(plan);
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
		customers: Array.from(plan.order, (customer) => ({
			...customerOf(plan, customer),
			...promised(customer),
			...channelReport(plan, customer),
			...outlookOf(plan, customer),
		})),
		concentration: plan.concentration,
		migration: plan.migration.map(({ segment, from, to, customers, revenue, priorRevenue }) => {
			const { id, ladder } = policy.segments[segment]!;
			const name = (tier: number | 'new' | 'lost'): string =>
				typeof tier === 'number' ? ladder.tiers[tier]!.id : tier;
			return {
				...{ segment: id, from: name(from), to: name(to), customers },
				...{ revenueFen: revenue, priorRevenueFen: priorRevenue },
			};
		}),
		staffing: staffingReport(plan),
		churn: churnReport(plan),
		...{ forecast: nextYearReport(plan), pipeline: reportPipeline(plan) },
		churnModel: churnModelOf(plan),
		...assignmentOf(plan),
		promotion: {
			poolFen: promotion.pool,
			newCustomersFen: promotion.newCustomers,
			reserveFen: promotion.reserve,
			distributableFen: promotion.distributable,
			unallocatedFen: promotion.unallocated,
		},
		optimum: optimumOf(plan),
		guards: plan.guards.map((finding) => guardOf(plan, finding)),
		notices: plan.notices.map(say),
	};
}

function customerOf(plan: Plan, customer: Code): ReportCustomer {
	const { inputs, policy, measures, basis, placement } = plan;
	const { classification, contribution, promotion } = plan;
	const { id, ladder } = policy.segments[placement.segment[customer]!]!;
	const priorTier = placement.priorTier[customer]!;
	const shadowTier = placement.shadowTier[customer]!;
	const revenue = measures.revenue[customer]!;
	return {
		customer: inputs.names.customer.name(customer),
		segment: id,
		tier: ladder.tiers[placement.tier[customer]!]!.id,
		priorTier: priorTier === NONE ? null : ladder.tiers[priorTier]!.id,
		shadowTier: shadowTier === NONE ? null : ladder.tiers[shadowTier]!.id,
		reasons: finalReasons(placement, customer),
		position: known(placement.position[customer]!),
		revenueFen: revenue,
		profitFen: measures.profit?.[customer] ?? null,
		...(basis.by === 'sell-through' ? { sellThroughFen: basis.value[customer]! } : {}),
		orders: measures.orders[customer]!,
		activeMonths: measures.activeMonths[customer]!,
		largestOrderShare: revenue > 0 ? measures.largestOrder[customer]! / revenue : null,
		promotionFen: promotion.allocation[customer]!,
		overridden: placement.overridden[customer] === 1,
		boundary: placement.boundary[customer] === 1,
		candidates: candidatesOf(placement.candidates[customer]!),
		variation: known(classification.variation[customer]!),
		xyz: XYZ[classification.xyz[customer]!] ?? null,
		strength: classification.strength[customer]!,
		loyalty: known(classification.loyalty[customer]!),
		quadrant: QUADRANTS[classification.quadrant[customer]!] ?? null,
		face: FACES[classification.face[customer]!] ?? null,
		contributionBand: CONTRIBUTION_BANDS[contribution.band[customer]!] ?? null,
	};
}

function assignmentOf({ assignment }: Plan): Pick<Report, 'assignment' | 'moved'> {
	if (assignment === null) return { assignment: null, moved: null };
	const { movedCustomers: customers, movedRevenue: revenueFen } = assignment.totals;
	return {
		assignment: assignment.loads.map(({ manager, ...load }) => ({
			...{ manager: manager.name, customers: load.customers },
			...{ hours: load.hours, target: load.target },
		})),
		moved: { customers, revenueFen },
	};
}

const churnModelOf = ({ churn: { fit } }: Plan): Report['churnModel'] => ({
	model: fit === null ? 'simple' : 'bg-bb',
	parameters: fit === null ? null : PARAMETERS.map((name) => fit.parameters[name]),
	limits: fit?.limits ?? [],
});

const outlookOf = ({ churn, leaving }: Plan, customer: Code): ReportOutlook => ({
	pAlive: known(churn.alive[customer]!),
	expectedPurchases: known(churn.purchases[customer]!),
	risk: known(churn.risk[customer]!),
	lifetimeValueFen: known(leaving.lifetimeValues[customer]!),
});

const candidatesOf = (bits: number): readonly Candidate[] =>
	CANDIDATES.filter((candidate) => (bits & CANDIDATE_BIT[candidate]) !== 0);

function guardOf({ inputs }: Plan, finding: GuardFinding): ReportGuard {
	return {
		guard: finding.guard,
		severity: finding.severity,
		customers: finding.customers.map((customer) => inputs.names.customer.name(customer)),
		figures: finding.figures.map(known),
		figure: finding.figure,
		limit: finding.limit,
		...(finding.activeMonths === undefined ? {} : { activeMonths: finding.activeMonths }),
		...(finding.returns === undefined ? {} : { returns: besideOf(finding.returns) }),
		...(finding.growth === undefined ? {} : { growth: besideOf(finding.growth) }),
	};
}

const besideOf = ({ figures, limit }: NonNullable<GuardFinding['returns']>) => ({
	figures: figures.map(known),
	limit,
});

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);
