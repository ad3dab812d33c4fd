import { CONTRIBUTION_BANDS, QUADRANTS } from '../classification/classification';
import type { Plan } from '../plan';
import type { Service } from '../policy/policy';
import type { Code, Fen, Hours } from '../primitives/units';
import { multiplierOf, travelOf, workloadOf } from '../staffing/workload';
import {
	EXIT_CONDITIONS,
	exitConditions,
	headsByRegion,
	type ExitCondition,
} from './exitConditions';
import { hourlyCostOf } from './netContribution';

/** What is proposed for a customer in the band `release` or the quadrant `phase-out`; never done by itself. */
export interface ServiceProposal {
	readonly customer: Code;
	readonly kind: 'exit' | 'less-service';
	readonly release: boolean;
	readonly phaseOut: boolean;
	/** Conditions of an exit that do not hold; empty for an exit. */
	readonly unmet: readonly ExitCondition[];
	/** Hours a year that come free. */
	readonly hours: Hours;
	/** Fen that come free; null while nobody has said what an account manager costs. */
	readonly money: Fen | null;
}

const RELEASE = CONTRIBUTION_BANDS.indexOf('release');
const PHASE_OUT = QUADRANTS.indexOf('phase-out');

/**
 * Exits and less service, in report order [CONTRIB-3]. An exit frees all hours and what the customer
 * costs beyond its profit; less service, the hours between its tier's standard and the next tier's
 * below (in the last tier: without visits), at the cost of an hour.
 */
export function proposeService(plan: Plan): readonly ServiceProposal[] {
	const { order, classification, contribution, staffing, policy } = plan;
	const conditionsOf = exitConditions(plan, headsByRegion(plan));
	const hourly = hourlyCostOf(policy.capacity);
	const proposals: ServiceProposal[] = [];
	for (const customer of order) {
		const release = contribution.band[customer] === RELEASE;
		const phaseOut = classification.quadrant[customer] === PHASE_OUT;
		if (!release && !phaseOut) continue;
		const holds = conditionsOf(customer);
		const unmet = EXIT_CONDITIONS.filter((condition) => !holds[condition]);
		const common = { customer, release, phaseOut, unmet };
		if (unmet.length === 0) {
			const money = -contribution.net[customer]!;
			proposals.push({ ...common, kind: 'exit', hours: staffing.hours[customer]!, money });
		} else {
			const hours = freedHours(plan, customer);
			const money = hourly === null ? null : hours * hourly;
			proposals.push({ ...common, kind: 'less-service', hours, money });
		}
	}
	return proposals;
}

/** Hours a year that the next tier's standard takes less; a standard that takes more frees none. */
function freedHours(plan: Plan, customer: Code): Hours {
	const { policy, placement, staffing, attributes } = plan;
	const { ladder } = policy.segments[placement.segment[customer]!]!;
	const tier = placement.tier[customer]!;
	const below = ladder.tiers[tier + 1];
	const standard = below
		? policy.service[below.id]!
		: byPhone(policy.service[ladder.tiers[tier]!.id]!);
	const travel = travelOf(policy.capacity, attributes.text('region', customer));
	const factor = multiplierOf(policy.capacity.multipliers, plan, customer);
	return Math.max(0, staffing.hours[customer]! - workloadOf(standard, travel) * factor);
}

const byPhone = (service: Service): Service => ({ ...service, visits: 0 });
