import { classifyCustomers, joinClassification } from './classification/classifyCustomers';
import { planGiven } from './channel/planGiven';
import { laterVolatility } from './classification/volatility';
import { laterLeaving, leavingOf } from './churn/laterLeaving';
import { laterContribution } from './contribution/contributionOf';
import { laterGuards } from './guard/laterGuards';
import type { Inputs } from './inputs';
import { totalLedger, type LedgerTotals } from './ledger/totals/ledgerTotals';
import { concentrationOf } from './measure/concentration';
import { windowOf } from './measure/windowOf';
import { findNotices } from './notices';
import type { Plan } from './plan';
import type { Policy } from './policy/policy';
import { unconfirmedValues, writtenLayers } from './policy/unconfirmed';
import { finish, within, type Steps } from './primitives/steps';
import type { Month } from './primitives/units';
import { BASELINE } from './scenario/scenario';
import { later } from './later';
import { stage } from './stage';
import { laterAssignment } from './staffing/assignment/planAssignment';
import type { Stages } from './stages';
import { coverageToday } from './staffing/coverage';
import { laterOutlook } from './staffing/laterOutlook';
import { laterChances, laterPipeline } from './pipeline/laterPipeline';
import { loadReads } from './staffing/load';
import { planStaffing } from './staffing/planStaffing';
import { poolingOf } from './staffing/pooling';
import { laterMigration } from './tier/migration';
import { tierSteps } from './tier/tierRun';

/** Share of the work that is done after each of its parts, of a large sheet. */
const AFTER = { totals: 0.35, tiers: 0.9, classes: 0.95, staffing: 0.99 } as const;

export interface RecalculateOptions {
	/** The month of today; without it nothing is said about a month that is still running. */
	readonly today?: Month | null;
	/** The scenario that the policy was resolved for: what its planner wrote is not ours to mark. */
	readonly scenario?: string;
	/** The sales turned round already; taken where they are those of the inputs. */
	readonly totals?: LedgerTotals | null;
}

/**
 * Everything that follows from the inputs under one policy. Given the last plan, only what hangs
 * on a change is computed again; the result is the same, bit for bit, as without it. A policy
 * change reads no sale, an edit only those of the chunks it changed.
 */
export const recalculate = (
	inputs: Inputs,
	policy: Policy,
	last: Plan | null = null,
	options: RecalculateOptions = {},
): Plan => finish(planSteps(inputs, policy, last, options));

/** The same, a part at a time. */
export function* planSteps(
	inputs: Inputs,
	policy: Policy,
	last: Plan | null = null,
	{ today = null, scenario = BASELINE, totals: made = null }: RecalculateOptions = {},
): Steps<Plan> {
	// Codes mean the same only within one name book.
	const was = last?.inputs.names === inputs.names ? (last.stages as Stages) : undefined;
	const { names, ledger, customers: sheet, scenarios } = inputs;
	const { segments, service, capacity, teams, bursts } = policy;
	const rank = names.customer.rank();

	const totals = stage([ledger], was?.totals, (before) =>
		made?.ledger === ledger ? made : totalLedger(ledger, before),
	);
	const { from, to, counts } = totals.result;

	yield AFTER.totals;
	const window = stage([policy.window, from, to], was?.window, () =>
		windowOf(policy.window, totals.result),
	);
	const { run, tiers } = yield* within(
		tierSteps({ policy, window: window.result, totals: totals.result, sheet, names }, was),
		AFTER.totals,
		AFTER.tiers,
	);
	const { order, attributes } = run;
	const { measures } = run.measured.result;
	const { basis } = run.basis.result;
	const { placement } = tiers;
	yield AFTER.tiers;
	const concentration = later([measures, order.result], was?.concentration, () =>
		concentrationOf(measures, order.result),
	);
	const classifying = {
		policy: policy.classification,
		segments,
		window: window.result,
		measures,
		order: order.result,
		placement,
		sheet,
	};
	const classified = stage(Object.values(classifying), was?.classified, (before) =>
		classifyCustomers(classifying, before),
	);
	const migration = laterMigration(segments, measures, placement, was?.migration);
	const volatility = laterVolatility(
		totals.result,
		window.result,
		policy.classification.xyz,
		was?.volatility,
	);
	const classification = classified.result.marks;
	const placed = {
		measures,
		placement,
		attributes: attributes.result,
		classification,
	};
	const leaving = laterLeaving(
		{ policy, totals: totals.result, window: window.result, measures, placement },
		was?.leaving,
	);
	const { churned } = leaving;
	// Nobody's risk is asked for before the policy counts with it.
	const churn = capacity.churnUplift > 0 ? churned.result.result : null;
	yield AFTER.classes;
	const staffing = stage(
		[segments, service, capacity, teams, bursts, churn, ...loadReads(policy, placed)],
		was?.staffing,
		() => planStaffing({ policy, ...placed, risk: churn?.risk ?? null }),
	);
	const pooling = later([capacity, bursts, staffing.result], was?.pooling, () =>
		poolingOf(policy, staffing.result),
	);
	const coverage = later([segments, staffing.result], was?.coverage, () =>
		coverageToday(policy, staffing.result),
	);
	const { prospects } = inputs.registers ?? {};
	const chances = laterChances(prospects, policy, today, was?.chances);
	const pipeline = laterPipeline(
		{ policy, window: window.result, basis, placement, staffing: staffing.result },
		chances,
		leaving,
		was?.pipeline,
	);
	const outlook = laterOutlook(
		{ policy, window: window.result, measures, placement, staffing: staffing.result },
		{ migration, pipeline, churned },
		was?.outlook,
	);
	const assignment = laterAssignment(
		{ policy, ...placed, sheet, order: order.result, rank, staffing: staffing.result },
		was?.assignment,
	);
	const served = {
		...{ policy, window: window.result, totals: totals.result, measures, sheet },
		staffing: staffing.result,
	};
	const contributed = laterContribution(served, was?.contributed);
	yield AFTER.staffing;
	const given = planGiven(
		{ ...served, ...placed, names, basis, chances, order: order.result, today },
		was?.given,
	);
	const { promotion, channel } = given;
	const judged = {
		policy,
		window: window.result,
		ledger: counts,
		measures,
		basis,
		placement,
		classification,
		attributes: attributes.result,
		sheet,
		staffing: staffing.result,
		order: order.result,
	};
	const guards = laterGuards({ ...judged, today }, given, leaving, was?.guards);
	const unconfirmed = later(
		[policy, scenarios, scenario],
		was?.unconfirmed,
		() => unconfirmedValues(policy, writtenLayers(scenarios, scenario), scenarios.template).length,
	);
	const notices = later(
		[...[unconfirmed, tiers.drift, tiers.overrides, churn, promotion], ...Object.values(judged)],
		was?.notices,
		() =>
			findNotices({
				...judged,
				promotion: promotion.result,
				churn,
				drift: tiers.drift,
				overrides: tiers.overrides,
				names,
				unconfirmed: unconfirmed.result,
			}),
	);

	const stages: Stages = {
		totals,
		window,
		run,
		tiers,
		concentration,
		migration,
		classified,
		volatility,
		leaving,
		staffing,
		pooling,
		coverage,
		chances,
		outlook,
		pipeline,
		assignment,
		contributed,
		given,
		guards,
		unconfirmed,
		notices,
		rowsRead: totals === was?.totals ? 0 : totals.result.rowsRead,
	};
	return {
		inputs,
		policy,
		today,
		window: window.result,
		ledger: counts,
		measures,
		basis,
		order: order.result,
		attributes: attributes.result,
		priorAttributes: run.priorAttributes.result,
		placement,
		get migration() {
			return migration.result;
		},
		classification: joinClassification(classified.result.stages, volatility),
		drift: tiers.drift,
		expiredOverrides: tiers.overrides.expired,
		get concentration() {
			return concentration.result;
		},
		staffing: staffing.result,
		get pooling() {
			return pooling.result;
		},
		get coverage() {
			return coverage.result;
		},
		get forecast() {
			return outlook.forecast.result;
		},
		get economics() {
			return outlook.economics.result;
		},
		get pipeline() {
			return pipeline.result;
		},
		get assignment() {
			return assignment.result;
		},
		get contribution() {
			return contributed.result.result;
		},
		get churn() {
			return churned.result.result;
		},
		leaving: leavingOf(leaving),
		get promotion() {
			return promotion.result;
		},
		channel,
		returns: given.returns,
		get guards() {
			return guards.result.findings;
		},
		get silent() {
			return guards.result;
		},
		get notices() {
			return notices.result;
		},
		stages,
	};
}

/** Rows of the sales sheet that were read to make this plan from the last one. */
export const rowsReadBy = (plan: Plan): number => (plan.stages as Stages).rowsRead;
