import { BgBb, type BgBbParameters } from './bgbb';
import type { HistoryCount } from './buyingHistory';
import { maximize } from './maximize';

export const PARAMETERS = ['alpha', 'beta', 'gamma', 'delta'] as const;

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
/** Where the search begins, as logarithms: every chance as likely as any other. */
const START = [0, 0, 0, 0];

/** Histories with the same number of months and purchases, by months to the last, falling. */
interface Group {
	readonly bought: number;
	readonly observed: number;
	readonly lasts: readonly number[];
	readonly customers: readonly number[];
}

/**
 * Fits the model to distinct histories with their counts [CHURN-3]; null when fewer than two months
 * were observed or no finite likelihood was found. The order of the histories changes nothing.
 */
export function fitBgBb(histories: readonly HistoryCount[]): BgBbFit | null {
	const longest = longestOf(histories);
	if (longest < LEAST_MONTHS) return null;
	const groups = groupsOf(histories);
	const box = { low: Math.log(SMALLEST), high: Math.log(LARGEST) };
	const model = new BgBb(longest);
	const heightOf = (logs: readonly number[]): number =>
		likelihoodOf(groups, model.with(parametersOf(logs)));
	const best = maximize(heightOf, START, box);
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

const LEAST_MONTHS = 2;

const parametersOf = (logs: readonly number[]): BgBbParameters => ({
	alpha: Math.exp(logs[0]!),
	beta: Math.exp(logs[1]!),
	gamma: Math.exp(logs[2]!),
	delta: Math.exp(logs[3]!),
});

function likelihoodOf(groups: readonly Group[], model: BgBb): number {
	let sum = 0;
	for (const { bought, observed, lasts, customers } of groups) {
		sum += model.logLikelihood(bought, observed, lasts, customers);
	}
	return sum;
}

/** ln likelihood of the histories under given parameters. */
export const logLikelihoodOf = (
	histories: readonly HistoryCount[],
	parameters: BgBbParameters,
): number => likelihoodOf(groupsOf(histories), new BgBb(longestOf(histories)).with(parameters));

/** Months of the history that was observed longest. */
export const longestOf = (histories: readonly HistoryCount[]): number =>
	histories.reduce((most, { observed }) => Math.max(most, observed), 0);

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
