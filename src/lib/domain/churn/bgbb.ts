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
 * ln Γ(a + k) − ln Γ(a) for k = 0 … `to`. All Beta functions of the model are quotients a whole
 * number of months apart, so sums of logarithms do without a log-Gamma and without its rounding.
 */
function logRising(a: number, to: number): Float64Array {
	const logs = new Float64Array(to + 1);
	for (let k = 0; k < to; k++) logs[k + 1] = logs[k]! + Math.log(a + k);
	return logs;
}

/**
 * The model with its parameters, for histories of up to `longest` months [CHURN-2].
 *
 * A history that ends alive is the pattern of its months times the chance to last so long; one that
 * may have ended after its last purchase is a sum over all months since. Both shrink from month to
 * month by factors that are quotients of the parameters, so the sum is taken backwards, as a part of
 * what it is at the month before: between 0 and 1, whatever the parameters, where the Beta
 * functions themselves would be 0.
 */
export class BgBb {
	readonly #parameters: BgBbParameters;
	/** ln Γ quotients of alpha, beta and both, and ln of the share still alive after k months. */
	readonly #alpha: Float64Array;
	readonly #beta: Float64Array;
	readonly #rest: Float64Array;
	/** Share of those alive after k months who stop right then. */
	readonly #stops: Float64Array;
	/** Share who go on, over alpha + beta + k: times beta and the months missed, the next pattern. */
	readonly #misses: Float64Array;

	constructor(parameters: BgBbParameters, longest: number) {
		const { alpha, beta, gamma, delta } = parameters;
		this.#parameters = parameters;
		this.#alpha = logRising(alpha, longest);
		this.#beta = logRising(beta, longest);
		const both = logRising(alpha + beta, longest);
		const staying = logRising(delta, longest);
		const all = logRising(gamma + delta, longest);
		this.#rest = staying.map((log, k) => log - all[k]! - both[k]!);
		this.#stops = both.map((_, k) => gamma / (gamma + delta + k));
		this.#misses = both.map((_, k) => (delta + k) / (gamma + delta + k) / (alpha + beta + k));
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
