import { PARAMETERS, type BgBbParameters } from './bgbb';
import type { HistoryCount } from './buyingHistory';

const [ALPHA, BETA, GAMMA, DELTA] = [0, 1, 2, 3];
/** A product beyond this, or below its inverse, is put away as a logarithm before it grows on. */
const FAR = 1e140;

/** Histories with the same number of months and purchases, by months to the last, falling. */
interface Group {
	readonly bought: number;
	readonly observed: number;
	readonly lasts: readonly number[];
	readonly customers: readonly number[];
}

/**
 * ln likelihood of counted histories, and its slope, as a search for the parameters asks for them
 * some dozens of times [CHURN-3].
 *
 * A history is the pattern of its months up to the last purchase, a product of alpha + k, beta + k
 * and so on, times the chance of what came after. Of the patterns of all customers together the
 * same factors are taken once: the tables say how many customers have each.
 */
export class Likelihood {
	/** How the height changes with the logarithm of each parameter, at the last point asked for. */
	readonly slope = new Float64Array(PARAMETERS.length);
	readonly #groups: readonly Group[];
	/** By k: customers with more than k bought months, missed months, months up to the last. */
	readonly #bought: Float64Array;
	readonly #missed: Float64Array;
	readonly #lasted: Float64Array;
	/** Share of those alive after k months who stop right then, and who go on. */
	readonly #stops: Float64Array;
	readonly #stays: Float64Array;
	/** 1 / (alpha + beta + k): times beta and the months missed, the chance to miss the next. */
	readonly #perMonth: Float64Array;

	constructor(histories: readonly HistoryCount[]) {
		this.#groups = groupsOf(histories);
		this.#bought = moreThan(histories, ({ bought }) => bought);
		this.#missed = moreThan(histories, ({ bought, last }) => last - bought);
		this.#lasted = moreThan(histories, ({ last }) => last);
		const months = longestOf(histories);
		this.#stops = new Float64Array(months);
		this.#stays = new Float64Array(months);
		this.#perMonth = new Float64Array(months);
	}

	/** @param logs Logarithms of alpha, beta, gamma, delta. @returns ln likelihood; sets `slope`. */
	heightAt(logs: readonly number[]): number {
		const parameters = parametersOf(logs);
		this.slope.fill(0);
		let height = this.#rising(this.#bought, parameters.alpha, ALPHA);
		height += this.#rising(this.#missed, parameters.beta, BETA);
		height += this.#months(parameters);
		for (const group of this.#groups) height += this.#after(group, parameters);
		return height;
	}

	/** Σ customers × ln (from + k). */
	#rising(customers: Float64Array, from: number, axis: number): number {
		let height = 0;
		let product = 1;
		let count = 0;
		let slope = 0;
		for (let k = 0; k < customers.length; k++) {
			if (customers[k] !== count || product > FAR) {
				height += count * Math.log(product);
				product = 1;
				count = customers[k]!;
			}
			product *= from + k;
			slope += count / (from + k);
		}
		this.slope[axis]! += from * slope;
		return height + count * Math.log(product);
	}

	/** Σ customers × ln (chance to go on ÷ (alpha + beta + k)), and the tables for what comes after. */
	#months({ alpha, beta, gamma, delta }: BgBbParameters): number {
		let height = 0;
		let product = 1;
		let count = 0;
		const slope = { both: 0, gamma: 0, delta: 0 };
		for (let k = 0; k < this.#stops.length; k++) {
			const perEnd = 1 / (gamma + delta + k);
			const stops = gamma * perEnd;
			const stays = (delta + k) * perEnd;
			const perMonth = 1 / (alpha + beta + k);
			this.#stops[k] = stops;
			this.#stays[k] = stays;
			this.#perMonth[k] = perMonth;
			const customers = this.#lasted[k] ?? 0;
			if (customers !== count || product < 1 / FAR || product > FAR) {
				height += count * Math.log(product);
				product = 1;
				count = customers;
			}
			if (count === 0) continue;
			product *= stays * perMonth;
			slope.both += count * perMonth;
			slope.gamma += count * stops;
			slope.delta += count * perEnd * (stops / stays);
		}
		this.slope[ALPHA]! -= alpha * slope.both;
		this.slope[BETA]! -= beta * slope.both;
		this.slope[GAMMA]! -= slope.gamma;
		this.slope[DELTA]! += delta * slope.delta;
		return height + count * Math.log(product);
	}

	/**
	 * Σ customers × ln of what came after the last purchase: stopped in one of the months since, or
	 * alive and missed them all. The sum is taken backwards, as a part of what it is at the month
	 * before: between 0 and 1, whatever the parameters. One walk serves all histories of a group.
	 */
	#after({ bought, observed, lasts, customers }: Group, parameters: BgBbParameters): number {
		const { alpha, beta, delta } = parameters;
		const [allStops, allStays, allMonths] = [this.#stops, this.#stays, this.#perMonth];
		const free = beta - bought;
		let height = 0;
		let month = observed;
		let part = 1;
		let byAlpha = 0;
		let byBeta = 0;
		let byGamma = 0;
		let byDelta = 0;
		for (let k = 0; k < lasts.length; k++) {
			while (month > lasts[k]!) {
				month--;
				const stays = allStays[month]!;
				const perMonth = allMonths[month]!;
				const misses = (free + month) * perMonth;
				const goesOn = stays * misses;
				const stopped = allStops[month]! * (1 - misses * part);
				byAlpha = goesOn * (byAlpha - alpha * perMonth * part);
				byBeta = goesOn * byBeta + stays * (alpha + bought) * perMonth * beta * perMonth * part;
				byGamma = goesOn * byGamma + stopped * stays;
				byDelta = goesOn * byDelta - (stopped * stays * delta) / (delta + month);
				part = allStops[month]! + goesOn * part;
			}
			if (month === observed) continue;
			height += customers[k]! * Math.log(part);
			const weight = customers[k]! / part;
			this.slope[ALPHA]! += weight * byAlpha;
			this.slope[BETA]! += weight * byBeta;
			this.slope[GAMMA]! += weight * byGamma;
			this.slope[DELTA]! += weight * byDelta;
		}
		return height;
	}
}

export const parametersOf = (logs: readonly number[]): BgBbParameters => ({
	alpha: Math.exp(logs[ALPHA]!),
	beta: Math.exp(logs[BETA]!),
	gamma: Math.exp(logs[GAMMA]!),
	delta: Math.exp(logs[DELTA]!),
});

/** Months of the history that was observed longest. */
export const longestOf = (histories: readonly HistoryCount[]): number =>
	histories.reduce((most, { observed }) => Math.max(most, observed), 0);

/** By k: customers whose figure is more than k. */
function moreThan(
	histories: readonly HistoryCount[],
	figureOf: (history: HistoryCount) => number,
): Float64Array {
	const most = histories.reduce((all, history) => Math.max(all, figureOf(history)), 0);
	const counts = new Float64Array(most);
	for (const history of histories) {
		const figure = figureOf(history);
		if (figure > 0) counts[figure - 1]! += history.customers;
	}
	for (let k = counts.length - 1; k > 0; k--) counts[k - 1]! += counts[k]!;
	return counts;
}

function groupsOf(histories: readonly HistoryCount[]): Group[] {
	const sorted = histories.toSorted(
		(a, b) => a.observed - b.observed || a.bought - b.bought || b.last - a.last,
	);
	const groups: { bought: number; observed: number; lasts: number[]; customers: number[] }[] = [];
	for (const { bought, last, observed, customers } of sorted) {
		const group = groups.at(-1);
		if (group?.bought === bought && group.observed === observed) {
			group.lasts.push(last);
			group.customers.push(customers);
		} else {
			groups.push({ bought, observed, lasts: [last], customers: [customers] });
		}
	}
	return groups;
}
