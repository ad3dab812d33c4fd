import type { Ladder, LadderKind, Tier } from '$lib/domain/policy/policy';
import { FEN_PER_YUAN, type Fen, type Ratio } from '$lib/domain/primitives/units';

const TEN = 10;

/** Two leading digits: 48 731 → 49 000. */
function round(yuan: number): number {
	if (!(yuan >= 1)) return 0;
	const step = TEN ** (Math.floor(Math.log10(yuan)) - 1);
	return Math.round(yuan / step) * step;
}

interface Switching {
	/** Cuts to go back to; used where there is one for each tier. */
	readonly cuts: readonly (Ratio | undefined)[];
	/** Monthly average of the smallest customer of each tier now, fen; null where a tier is empty. */
	readonly smallest: readonly (Fen | null)[];
}

/**
 * The ladder under another method. From shares to bands the tiers keep about the customers they
 * have; from bands to shares the earlier cuts come back, or even ones.
 */
export function switchLadder(ladder: Ladder, by: LadderKind, switching: Switching): Ladder {
	const { weights, cutBy, ...rest } = withCuts(ladder, by, switching);
	const ends = cutBy === undefined || by === 'monthly-average' ? {} : { cutBy };
	// A score begins as the rank by revenue; the planner then weighs in what else counts.
	const weighs = by === 'score' ? { weights: weights ?? { revenue: 1 } } : {};
	return { ...rest, ...ends, ...weighs };
}

function withCuts(ladder: Ladder, by: LadderKind, { cuts, smallest }: Switching): Ladder {
	const bands = by === 'monthly-average';
	if (bands === (ladder.by === 'monthly-average')) return { ...ladder, by };
	const count = ladder.tiers.length;
	const complete = cuts.length === count && cuts.every((cut) => cut !== undefined);
	let below = Infinity;
	const tiers = ladder.tiers.map((tier, place): Tier => {
		const kept = withoutCut(tier);
		if (!bands)
			return { ...kept, upTo: (complete ? cuts[place] : undefined) ?? (place + 1) / count };
		const last = place === count - 1;
		const wanted = last ? 0 : round((smallest[place] ?? 0) / FEN_PER_YUAN);
		// Strictly falling, with room for the tiers that follow.
		const min = Math.max(count - 1 - place, Math.min(wanted, below - 1));
		below = min;
		return { ...kept, min };
	});
	return { ...ladder, by, tiers };
}

/** Name, key flag, benefits and mark stay as they are. */
const withoutCut = (tier: Tier): Omit<Tier, 'upTo' | 'min'> =>
	Object.fromEntries(
		Object.entries(tier).filter(([name]) => name !== 'upTo' && name !== 'min'),
	) as unknown as Omit<Tier, 'upTo' | 'min'>;
