import type { Segment } from './policy';

/** Segments with one tier's cut at a new value; every other segment, ladder and tier is shared. */
export const moveCut = (
	segments: readonly Segment[],
	segment: number,
	tier: number,
	cut: number,
): readonly Segment[] =>
	segments.map((each, place) => {
		if (place !== segment) return each;
		const { ladder } = each;
		const name = ladder.by === 'monthly-average' ? 'min' : 'upTo';
		const tiers = ladder.tiers.map((old, index) =>
			index === tier ? { ...old, [name]: cut } : old,
		);
		return { ...each, ladder: { ...ladder, tiers } };
	});
