import { CONTRIBUTION_BANDS, QUADRANTS } from '../classification/classification';
import type { Plan } from '../plan';
import type { Service } from '../policy/policy';
import type { Code, Fen, Hours } from '../primitives/units';
import { standardOf } from '../staffing/standardOf';
import { multiplierOf, travelOf, workloadOf } from '../staffing/workload';
import { EXIT_CONDITIONS, exitConditions, type ExitCondition } from './exitConditions';
import { hourlyCostOf } from './netContribution';

/** What is proposed for a customer in the band `release` or the quadrant `phase-out`; never done by itself. */
export interface ServiceProposal {
	readonly kind: 'exit' | 'less-service';
	/** Which conditions of an exit hold; all of them for an exit. */
	readonly holds: Readonly<Record<ExitCondition, boolean>>;
	/** Hours a year that come free. */
	readonly hours: Hours;
	/** Fen that come free; null while nobody has said what an account manager costs. */
	readonly money: Fen | null;
}

const RELEASE = CONTRIBUTION_BANDS.indexOf('release');
const PHASE_OUT = QUADRANTS.indexOf('phase-out');

/**
 * An exit, or less service; null for whom neither is proposed [CONTRIB-3]. An exit frees all hours and
 * what the customer costs beyond its profit; less service, the hours between its tier's standard and
 * the next tier's below (in the last tier: without visits), at the cost of an hour.
 */
export function proposeService(plan: Plan, customer: Code): ServiceProposal | null {
	const { classification, contribution, staffing, policy } = plan;
	const proposed =
		contribution.band[customer] === RELEASE || classification.quadrant[customer] === PHASE_OUT;
	if (!proposed) return null;
	const holds = exitConditions(plan, customer);
	if (EXIT_CONDITIONS.every((condition) => holds[condition])) {
		const money = -contribution.net[customer]!;
		return { kind: 'exit', holds, hours: staffing.hours[customer]!, money };
	}
	const hourly = hourlyCostOf(policy.capacity);
	const hours = freedHours(plan, customer);
	return { kind: 'less-service', holds, hours, money: hourly === null ? null : hours * hourly };
}

/** Hours a year that the next tier's standard takes less; a standard that takes more frees none. */
function freedHours(plan: Plan, customer: Code): Hours {
	const { policy, placement, staffing, attributes } = plan;
	const segment = policy.segments[placement.segment[customer]!]!;
	const { tiers } = segment.ladder;
	const tier = placement.tier[customer]!;
	const own = standardOf(policy, segment, tiers[tier]!.id);
	const below = tiers[tier + 1];
	const standard = below ? standardOf(policy, segment, below.id) : byPhone(own);
	const travel = travelOf(policy.capacity, attributes.text('region', customer));
	const factor = multiplierOf(policy.capacity.multipliers, plan, customer);
	const now = staffing.hours[customer]!;
	const usual = workloadOf(own, travel) * factor;
	// Who may leave takes more time than usual, before and after.
	const uplift = usual > 0 ? now / usual : 1;
	return Math.max(0, now - workloadOf(standard, travel) * factor * uplift);
}

const byPhone = (service: Service): Service => ({ ...service, visits: 0 });
