import { PARAMETERS, type BgBbParameters } from './bgbb';
import type { HistoryCount } from './buyingHistory';
import { Likelihood, longestOf, parametersOf } from './likelihood';
import { maximize } from './maximize';

/** The parameters that make the histories most likely. */
export interface BgBbFit {
	readonly parameters: BgBbParameters;
	readonly logLikelihood: number;
	/** Parameters at an end of what is searched: then a simpler model is the limit of this one. */
	readonly limits: readonly (keyof BgBbParameters)[];
}

/** Every parameter is searched between these, on a log scale [CHURN-3]. */
export const SMALLEST = 0.0001;
export const LARGEST = 10_000;
/** So near to an end, in logarithms, that the parameter is at it. */
const AT_END = 1e-6;
/** Months that a guess is worth before anything is known: one bought, one missed. */
const GUESSED = 2;
const LEAST_MONTHS = 2;

/**
 * Fits the model to distinct histories with their counts [CHURN-3]; null when fewer than two months
 * were observed or no finite likelihood was found. The order of the histories changes nothing.
 */
export function fitBgBb(histories: readonly HistoryCount[]): BgBbFit | null {
	if (longestOf(histories) < LEAST_MONTHS) return null;
	const box = { low: Math.log(SMALLEST), high: Math.log(LARGEST) };
	const best = maximize(new Likelihood(histories), startFor(histories), box);
	if (!Number.isFinite(best.height)) return null;
	return {
		parameters: parametersOf(best.at),
		logLikelihood: best.height,
		limits: PARAMETERS.filter((_, k) => {
			const log = best.at[k]!;
			return log - box.low < AT_END || box.high - log < AT_END;
		}),
	};
}

/** Where the search begins: the chances to buy and to stop of all customers taken as one. */
function startFor(histories: readonly HistoryCount[]): number[] {
	let months = 0;
	let bought = 0;
	let customers = 0;
	for (const history of histories) {
		months += history.customers * history.last;
		bought += history.customers * history.bought;
		customers += history.customers;
	}
	const buys = (bought + 1) / (months + GUESSED);
	const stops = customers / (months + customers + 1);
	return [buys, 1 - buys, stops, 1 - stops].map((chance) => Math.log(GUESSED * chance));
}
