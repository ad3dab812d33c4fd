import type { AttributeId } from '../customer/attributes';
import { NONE, type Placement } from '../plan';
import type { Ladder, Segment } from '../policy/policy';
import { FEN_PER_YUAN, MONTHS_PER_YEAR, type Fen } from '../primitives/units';
import { textIn } from '../register/entries';
import type { Entry } from '../register/register';
import { segmentOf } from '../tier/segmentOf';

/** What tiers are decided by today. */
export interface Placed {
	readonly segments: readonly Segment[];
	readonly placement: Placement;
	/** Fen of the window, by customer code. */
	readonly value: Float64Array;
	/** Of the window. */
	readonly months: number;
}

/** A prospect's attributes as segments ask for them. */
const WORDS = ['industry', 'region', 'channel', 'manager', 'class'] as const;

/** The segment that would take a prospect [PIPE-7]. */
export function expectedSegment(segments: readonly Segment[], entry: Entry): number {
	const text = (attribute: AttributeId): string => {
		const word = WORDS.find((each) => each === attribute);
		if (word !== undefined) return textIn<'prospects'>(entry, word);
		return attribute === 'influence' ? String(entry['influence'] ?? '') : '';
	};
	return segmentOf(segments, { text })(NONE);
}

/**
 * Looks up the tier of so much revenue a year: a band by its limits, else that of the largest customer
 * there that is no larger [PIPE-7]. null: the ladder goes by more than revenue, or nobody stands in it.
 */
export function tierLookup(placed: Placed): (segment: number, revenue: Fen) => number | null {
	const { segments, placement, value, months } = placed;
	const bySegment = segments.map(({ ladder }, segment) =>
		isByRevenue(ladder) && ladder.by !== 'monthly-average'
			? standing(placement, value, segment)
			: [],
	);
	return (segment, revenue) => {
		const { ladder } = segments[segment]!;
		if (!isByRevenue(ladder)) return null;
		if (ladder.by === 'monthly-average') {
			const yuan = revenue / MONTHS_PER_YEAR / FEN_PER_YUAN;
			const place = ladder.tiers.findIndex(({ min }) => min === undefined || yuan >= min);
			return place < 0 ? ladder.tiers.length - 1 : place;
		}
		const inWindow = (revenue * months) / MONTHS_PER_YEAR;
		const all = bySegment[segment]!;
		const peer = all.find((each) => each.value <= inWindow) ?? all.at(-1);
		return peer?.tier ?? null;
	};
}

const isByRevenue = ({ by, measure }: Ladder): boolean => by !== 'score' && measure === 'revenue';

/** The customers of a segment, largest first. */
function standing(
	{ segment, plainTier }: Placement,
	value: Float64Array,
	place: number,
): readonly { readonly value: Fen; readonly tier: number }[] {
	const all: { readonly value: Fen; readonly tier: number }[] = [];
	plainTier.forEach((tier, customer) => {
		if (tier !== NONE && segment[customer] === place) all.push({ value: value[customer]!, tier });
	});
	return all.sort((a, b) => b.value - a.value || a.tier - b.tier);
}
