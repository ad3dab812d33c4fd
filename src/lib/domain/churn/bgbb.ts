import type { Ratio } from '../primitives/units';
import type { BuyingHistory } from './buyingHistory';

/**
 * The beta-geometric/beta-Bernoulli model: while alive, a customer buys each month with a chance of
 * its own, Beta(alpha, beta) over the customers; before each month it stops for good with a chance
 * of its own, Beta(gamma, delta). All above 0.
 * Fader, Hardie & Shang, Marketing Science 29 (2010) 1086–1108.
 */
export interface BgBbParameters {
	readonly alpha: number;
	readonly beta: number;
	readonly gamma: number;
	readonly delta: number;
}

export const PARAMETERS = ['alpha', 'beta', 'gamma', 'delta'] as const;

/** What the model expects of one customer. */
export interface Outlook {
	/** Chance that it is still alive next month. */
	readonly alive: Ratio;
	/** Bought months to expect in the coming ones. */
	readonly purchases: number;
}

/**
 * The model with its parameters [CHURN-2].
 *
 * A history that ends alive is the pattern of its months times the chance to last so long; one that
 * may have ended after its last purchase is a sum over all months since. Both shrink from month to
 * month by factors that are quotients of the parameters, so the sum is taken backwards, as a part of
 * what it is at the month before: between 0 and 1, whatever the parameters, where the Beta
 * functions themselves would be 0.
 */
export class BgBb {
	readonly #parameters: BgBbParameters;
	/** Share of those alive after k months who stop right then. */
	readonly #stops: Float64Array;
	/** Share who go on, over alpha + beta + k: times beta and the months missed, the next pattern. */
	readonly #misses: Float64Array;

	/** @param longest Months of the longest history that it will be asked about. */
	constructor(parameters: BgBbParameters, longest: number) {
		const { alpha, beta, gamma, delta } = parameters;
		this.#parameters = parameters;
		this.#stops = new Float64Array(longest);
		this.#misses = new Float64Array(longest);
		for (let k = 0; k < longest; k++) {
			this.#stops[k] = gamma / (gamma + delta + k);
			this.#misses[k] = (delta + k) / (gamma + delta + k) / (alpha + beta + k);
		}
	}

	/** @param months How many coming months purchases are expected for; a whole number ≥ 0. */
	outlook({ bought, last, observed }: BuyingHistory, months: number): Outlook {
		const { alpha, beta, gamma, delta } = this.#parameters;
		const free = beta - bought;
		let part = 1;
		let stillThere = 1;
		for (let month = observed - 1; month >= last; month--) {
			const missed = this.#misses[month]! * (free + month);
			part = this.#stops[month]! + missed * part;
			stillThere *= missed;
		}
		let alive = stillThere / part;
		let next = 0;
		let monthsAlive = 0;
		for (let ahead = 0; ahead < Math.max(months, 1); ahead++) {
			const stays = delta + observed + ahead;
			alive *= stays / (gamma + stays);
			if (ahead === 0) next = alive;
			if (ahead < months) monthsAlive += alive;
		}
		return {
			alive: next,
			purchases: (monthsAlive * (alpha + bought)) / (alpha + beta + observed),
		};
	}
}
