import type { TierSummary } from '../../plan';
import type { Policy, Resource } from '../../policy/policy';
import { decimalOf, roundHalfUp, timesWhole } from '../../primitives/decimal';
import type { Fen } from '../../primitives/units';

/** What a tier is given in kind. */
export interface TierResources {
	readonly segment: number;
	readonly tier: number;
	readonly customers: number;
	/** For one customer and year: pieces and what they cost, in the order of the policy. */
	readonly each: readonly {
		readonly resource: Resource;
		readonly units: number;
		readonly value: Fen;
	}[];
	/** Of one customer, and of all. */
	readonly value: Fen;
	readonly total: Fen;
}

/**
 * Vans, goods, people, training and events of every tier, priced [SPLIT-3]: pieces × price, rounded half
 * up to the fen for each resource of a customer. A tier that a resource does not name gets none of it.
 */
export const resourceValues = (
	{ promotion, segments }: Pick<Policy, 'promotion' | 'segments'>,
	tiers: readonly TierSummary[],
): readonly TierResources[] =>
	tiers.map(({ segment, tier, customers }) => {
		const { id } = segments[segment]!.ladder.tiers[tier]!;
		const each = promotion.resources.map((resource) => {
			const units = Object.hasOwn(resource.units, id) ? resource.units[id]! : 0;
			return { resource, units, value: priced(units, resource.unitFen) };
		});
		const value = each.reduce((sum, { value: own }) => sum + own, 0);
		return { segment, tier, customers, each, value, total: value * customers };
	});

const priced = (units: number, unitFen: Fen): Fen =>
	roundHalfUp(timesWhole(decimalOf(units), unitFen));
