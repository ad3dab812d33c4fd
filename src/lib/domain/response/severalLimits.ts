/** One of several things that take of several budgets at once: exactly one of its options is taken. */
export interface SeveralChoice {
	/** By budget, then by option; the first option takes least of every budget. */
	readonly costs: readonly (readonly number[])[];
	readonly gains: readonly number[];
}

/** What several budgets are worth together. */
export interface SeveralPrices {
	/** By budget: what one unit more of it brings. */
	readonly prices: readonly number[];
	/** By choice, the place of the option taken; within every budget. */
	readonly taken: readonly number[];
	readonly gain: number;
	/** No way of sharing the budgets brings more. */
	readonly bound: number;
}

/** Halvings of a price; after them no option changes hands. */
const HALVINGS = 50;

/**
 * One price for each of several budgets [RESP-8] (Everett 1963): each choice takes what is worth most
 * after paying for it. Every price is halved down as far as its budget holds, those after it settled
 * anew each time. null where the least of every choice does not fit.
 */
export function severalLimits(
	choices: readonly SeveralChoice[],
	limits: readonly number[],
): SeveralPrices | null {
	const used = (taken: readonly number[], budget: number): number =>
		choices.reduce((sum, { costs }, place) => sum + costs[budget]![taken[place]!]!, 0);
	const least = choices.map(() => 0);
	if (limits.some((limit, budget) => used(least, budget) > limit)) return null;
	// Looked at thousands of times.
	const columns = choices.map(({ costs, gains }) => ({
		costs: costs.map((own) => Float64Array.from(own)),
		gains: Float64Array.from(gains),
		worth: new Float64Array(gains.length),
	}));
	let bound = Infinity;

	/** Sets the prices after those that stand; what is taken keeps to their budgets. */
	function settle(prices: readonly number[]): Pick<SeveralPrices, 'prices' | 'taken'> {
		const budget = prices.length;
		if (budget === limits.length) return look(prices);
		const holds = ({ taken }: Pick<SeveralPrices, 'taken'>): boolean =>
			used(taken, budget) <= limits[budget]!;
		let found = settle([...prices, 0]);
		if (holds(found)) return found;
		let [low, high] = [0, dearestUnit(choices, budget)];
		found = settle([...prices, high]);
		for (let halving = 0; halving < HALVINGS; halving++) {
			const middle = (low + high) / 2;
			const cheaper = settle([...prices, middle]);
			if (holds(cheaper)) [high, found] = [middle, cheaper];
			else low = middle;
		}
		return found;
	}

	/** What is taken at these prices: with what the budgets would cost, a bound. */
	function look(prices: readonly number[]): Pick<SeveralPrices, 'prices' | 'taken'> {
		let value = limits.reduce((sum, limit, budget) => sum + limit * prices[budget]!, 0);
		const taken = columns.map(({ costs, gains, worth }) => {
			worth.set(gains);
			costs.forEach((own, budget) => {
				const price = prices[budget]!;
				if (price > 0) for (let at = 0; at < worth.length; at++) worth[at]! -= price * own[at]!;
			});
			let best = 0;
			for (let at = 1; at < worth.length; at++) if (worth[at]! > worth[best]!) best = at;
			value += worth[best]!;
			return best;
		});
		bound = Math.min(bound, value);
		return { prices, taken };
	}

	const { prices, taken } = settle([]);
	const gain = choices.reduce((sum, { gains }, place) => sum + gains[taken[place]!]!, 0);
	return { prices, taken, gain, bound: Math.max(bound, gain) };
}

/** A price of one unit at which nothing but the least of this budget is worth it. */
function dearestUnit(choices: readonly SeveralChoice[], budget: number): number {
	let dearest = 0;
	for (const { costs, gains } of choices) {
		const own = costs[budget]!;
		gains.forEach((gain, option) => {
			const more = own[option]! - own[0]!;
			if (more > 0) dearest = Math.max(dearest, (gain - gains[0]!) / more);
		});
	}
	// Twice: what rounding leaves on the wrong side is not worth it either.
	return dearest + dearest;
}
