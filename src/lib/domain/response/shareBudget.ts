import type { Choice } from './choice';
import { fillEnvelope, type Filled } from './fillEnvelope';
import { nearOptions, type NearChoice } from './nearOptions';

/** The best way of sharing a budget. */
export interface Shared {
	/** By choice, the place of the option taken. */
	readonly taken: readonly number[];
	readonly gain: number;
	/** No way of sharing the budget brings more: at least the gain. */
	readonly bound: number;
	/** What one unit more of the budget brings, at the bound [RESP-6]. */
	readonly price: number;
	/** Is nothing better? Else the search was left at its limit and only the bound is known. */
	readonly exact: boolean;
}

/** A way to go on from the corner of the hulls: what it costs more and gives up against the bound. */
interface Way {
	readonly extra: number;
	/** Against the bound, before what is left of the budget. */
	readonly lost: number;
	readonly before: Way | null;
	readonly choice: number;
	readonly option: number;
}

/** Ways that are looked at before the search is left. */
const MOST_WAYS = 100_000;
/** Sums of gains are as good as this part of them. */
const ROUNDING = 1e-12;

/**
 * Shares a budget exactly [RESP-4]: the hulls give a bound and a first answer; what cannot beat it is
 * left out, the few options near the price are tried by dynamic programming over what they cost.
 * null where the least of every choice does not fit.
 */
export function shareBudget(choices: readonly Choice[], budget: number): Shared | null {
	const filled = fillEnvelope(choices, budget);
	if (filled === null) return null;
	const gainOf = (taken: readonly number[]): number =>
		choices.reduce((sum, { gains }, place) => sum + gains[taken[place]!]!, 0);
	const search = improve(choices, budget, filled, gainOf(filled.taken));
	const gain = gainOf(search.taken);
	const { bound, price } = filled;
	return { ...search, gain, bound: Math.max(bound, gain), price };
}

function improve(
	choices: readonly Choice[],
	budget: number,
	{ corner, taken, bound, price }: Filled,
	first: number,
): Pick<Shared, 'taken' | 'exact'> {
	const rounding = ROUNDING * Math.abs(bound);
	const slack = choices.reduce((left, { costs }, place) => left - costs[corner[place]!]!, budget);
	let allowed = bound - first;
	let best: Way | null = null;
	let ways: readonly Way[] = [
		{ extra: 0, lost: 0, before: null, choice: 0, option: corner[0] ?? 0 },
	];
	let seen = 0;
	const core = nearOptions(choices, corner, price, allowed);
	for (const near of core) {
		if (allowed <= rounding) break;
		// Sorted by what they give up: nothing from here on can be better than what is found.
		if (near.least > allowed) break;
		seen += ways.length * (near.options.length + 1);
		if (seen > MOST_WAYS) return { taken: follow(best, corner, taken), exact: false };
		ways = undominated(goOn(ways, near, allowed), price);
		for (const way of ways) {
			const missed = way.lost + price * (slack - way.extra);
			if (way.extra <= slack && missed < allowed - rounding) {
				allowed = missed;
				best = way;
			}
		}
	}
	return { taken: follow(best, corner, taken), exact: true };
}

/** Every way with every option of one more choice, but those that give up too much. */
function goOn(ways: readonly Way[], near: NearChoice, allowed: number): Way[] {
	const further: Way[] = [];
	for (const before of ways) {
		if (before.lost <= allowed) further.push(before);
		for (const { option, extra, lost } of near.options) {
			if (before.lost + lost > allowed) continue;
			further.push({
				...{ before, option, choice: near.choice },
				...{ extra: before.extra + extra, lost: before.lost + lost },
			});
		}
	}
	return further;
}

/** Ways of which none costs as much as another and brings no more. */
function undominated(ways: Way[], price: number): readonly Way[] {
	const brings = (way: Way): number => price * way.extra - way.lost;
	ways.sort((a, b) => a.extra - b.extra || a.lost - b.lost);
	const left: Way[] = [];
	let most = -Infinity;
	for (const way of ways) {
		if (brings(way) <= most) continue;
		most = brings(way);
		left.push(way);
	}
	return left;
}

/** The options of a way; without one, those that were found first. */
function follow(
	best: Way | null,
	corner: readonly number[],
	taken: readonly number[],
): readonly number[] {
	if (best === null) return taken;
	const options = [...corner];
	for (let way = best; way.before !== null; way = way.before) options[way.choice] = way.option;
	return options;
}
