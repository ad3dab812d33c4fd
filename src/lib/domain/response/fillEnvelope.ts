import type { Choice } from './choice';
import { envelopePieces } from './envelope';

/** The steepest pieces first, as far as the budget goes. */
export interface Filled {
	/** Options before the piece that no longer fits: the best there are for what they cost. */
	readonly corner: readonly number[];
	/** The same with whatever still fits after it. */
	readonly taken: readonly number[];
	/** No way of sharing the budget brings more. */
	readonly bound: number;
	/** What one unit more of the budget brings at the bound; 0 where it is not used up. */
	readonly price: number;
}

/** Fills a budget along the hulls [RESP-4] (Fox 1966; Sinha & Zoltners 1979); null: the least does not fit. */
export function fillEnvelope(choices: readonly Choice[], budget: number): Filled | null {
	const taken = choices.map(() => 0);
	let left = choices.reduce((rest, { costs }) => rest - costs[0]!, budget);
	if (left < 0) return null;
	let bound = choices.reduce((sum, { gains }) => sum + gains[0]!, 0);
	let price = 0;
	let corner: readonly number[] | null = null;
	for (const { choice, to, cost, slope } of envelopePieces(choices)) {
		if (corner === null && cost <= left) {
			bound += slope * cost;
			taken[choice] = to;
			left -= cost;
			continue;
		}
		if (corner === null) {
			corner = [...taken];
			price = slope;
			bound += slope * left;
		}
		// Beyond the first that does not fit: what of each piece still does.
		if (left === 0) break;
		const option = bestWithin(choices[choice]!, taken[choice]!, to, left);
		left -= choices[choice]!.costs[option]! - choices[choice]!.costs[taken[choice]!]!;
		taken[choice] = option;
	}
	return { corner: corner ?? [...taken], taken, bound, price };
}

/** The option of most gain between two that costs at most so much more than the first. */
function bestWithin({ costs, gains }: Choice, from: number, to: number, left: number): number {
	let best = from;
	for (let option = from + 1; option <= to; option++) {
		if (costs[option]! - costs[from]! > left) break;
		if (gains[option]! > gains[best]!) best = option;
	}
	return best;
}
