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
	#parameters: BgBbParameters = { alpha: 1, beta: 1, gamma: 1, delta: 1 };
	/** ln Γ(alpha + k) / Γ(alpha), and the same of beta: sums do without a log-Gamma of their own. */
	readonly #alpha: Float64Array;
	readonly #beta: Float64Array;
	/** The same of delta over those of gamma + delta and alpha + beta. */
	readonly #rest: Float64Array;
	/** Share of those alive after k months who stop right then. */
	readonly #stops: Float64Array;
	/** Share who go on, over alpha + beta + k: times beta and the months missed, the next pattern. */
	readonly #misses: Float64Array;

	/** @param longest Months of the longest history that it will be asked about. */
	constructor(longest: number) {
		const table = (): Float64Array => new Float64Array(longest + 1);
		this.#alpha = table();
		this.#beta = table();
		this.#rest = table();
		this.#stops = table();
		this.#misses = table();
	}

	/** The same model with other parameters: a search tries hundreds. */
	with(parameters: BgBbParameters): this {
		const { alpha, beta, gamma, delta } = parameters;
		this.#parameters = parameters;
		const last = this.#alpha.length - 1;
		for (let k = 0; k <= last; k++) {
			const stays = (delta + k) / (gamma + delta + k);
			this.#stops[k] = gamma / (gamma + delta + k);
			this.#misses[k] = stays / (alpha + beta + k);
			if (k === last) break;
			this.#alpha[k + 1] = this.#alpha[k]! + Math.log(alpha + k);
			this.#beta[k + 1] = this.#beta[k]! + Math.log(beta + k);
			this.#rest[k + 1] = this.#rest[k]! + Math.log(this.#misses[k]!);
		}
		return this;
	}

	/** ln of the chance of `bought` months among `months`, and of being alive after them. */
	#aliveLog(bought: number, months: number): number {
		return this.#alpha[bought]! + this.#beta[months - bought]! + this.#rest[months]!;
	}

	/**
	 * Σ weight × ln likelihood of histories that differ in the month of the last purchase alone,
	 * `lasts` falling: one walk back through the months serves all of them.
	 */
	logLikelihood(
		bought: number,
		observed: number,
		lasts: readonly number[],
		weights: readonly number[],
	): number {
		const free = this.#parameters.beta - bought;
		let sum = 0;
		let part = 1;
		let month = observed;
		for (let k = 0; k < lasts.length; k++) {
			const last = lasts[k]!;
			while (month > last) {
				month--;
				part = this.#stops[month]! + this.#misses[month]! * (free + month) * part;
			}
			sum += weights[k]! * (this.#aliveLog(bought, last) + Math.log(part));
		}
		return sum;
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
