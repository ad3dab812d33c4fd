import type { Hours } from '../../primitives/units';

/** Hours by customer, and what they bring in all. */
export interface Split {
	readonly hours: readonly Hours[];
	readonly result: number;
}

/**
 * The split of one person's hours that brings most when `t` hours with customer r bring
 * a_r · t^b (Skiera & Albers 1998) [ASSIGN-7].
 *
 * @param effects a_r ≥ 0, at least one above 0.
 * @param elasticity b, above 0 and below 1.
 */
export function bestSplit(effects: readonly number[], hours: Hours, elasticity: number): Split {
	const power = 1 / (1 - elasticity);
	// Taken relative to the largest, so that no power is infinite.
	const largest = effects.reduce((most, effect) => Math.max(most, effect), 0);
	const pulls = effects.map((effect) => (effect / largest) ** power);
	const all = pulls.reduce((sum, pull) => sum + pull, 0);
	return {
		hours: pulls.map((pull) => (hours * pull) / all),
		result: hours ** elasticity * largest * all ** (1 - elasticity),
	};
}
