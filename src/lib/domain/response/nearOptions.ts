import type { Choice } from './choice';

/** What an option costs more than the one at the corner, and gives up against the price. */
export interface NearOption {
	readonly option: number;
	readonly extra: number;
	readonly lost: number;
}

export interface NearChoice {
	readonly choice: number;
	/** All but the corner's own. */
	readonly options: readonly NearOption[];
	/** What the nearest of them gives up. */
	readonly least: number;
}

/**
 * The options that give up no more than allowed against the price of the budget, choices with the
 * nearest ones first [RESP-4]: no others can be part of a better answer.
 */
export function nearOptions(
	choices: readonly Choice[],
	corner: readonly number[],
	price: number,
	allowed: number,
): readonly NearChoice[] {
	const near: NearChoice[] = [];
	choices.forEach(({ costs, gains }, choice) => {
		const at = corner[choice]!;
		const options: NearOption[] = [];
		let least = Infinity;
		for (let option = 0; option < costs.length; option++) {
			const extra = costs[option]! - costs[at]!;
			// The corner is the best at this price: what looks better is rounding.
			const lost = Math.max(0, price * extra - (gains[option]! - gains[at]!));
			if (option === at || lost > allowed) continue;
			options.push({ option, extra, lost });
			least = Math.min(least, lost);
		}
		if (options.length > 0) near.push({ choice, options, least });
	});
	// A stable sort keeps the order of the choices in ties.
	return near.sort((a, b) => a.least - b.least);
}
