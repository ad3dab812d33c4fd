import type { Fen, Ratio } from '$lib/domain/primitives/units';
import type { Dealer } from './dealers';
import type { Random } from './random';
import type { Sale } from './sales';

/** By place in size: large dealers that were loaded with more than they sell on. */
const LOADED: ReadonlySet<number> = new Set([2, 7]);
/** What is sold on of what is bought: usually, by a loaded dealer, and of a single large deal. */
const USUAL: readonly [Ratio, Ratio] = [0.84, 1.02];
const SLOW: readonly [Ratio, Ratio] = [0.38, 0.56];
const HALF: readonly [Ratio, Ratio] = [0.2, 0.4];
const YUAN: Fen = 100;

/** What the dealers report to have sold on, line by line, whole yuan; NaN for returns. */
export function sellThroughOf(
	dealers: readonly Dealer[],
	sales: readonly Sale[],
	random: Random,
): ReadonlyMap<Sale, Fen> {
	const rates = dealers.map(({ story }, place) =>
		random.around(...(LOADED.has(place) ? SLOW : story === 'one-off' ? HALF : USUAL)),
	);
	return new Map(
		sales.map((sale) => {
			const part = rates[sale.dealer]! * random.around(0.9, 1.1);
			const sold = sale.amount > 0 ? Math.round((sale.amount * part) / YUAN) * YUAN : Number.NaN;
			return [sale, sold];
		}),
	);
}
