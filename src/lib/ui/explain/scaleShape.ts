import type { TierExplanation } from '$lib/domain/explain';

/** Labels closer than this would touch, 0–1. */
const LABEL_ROOM = 0.09;

/** A stretch of the scale between two cuts, 0–1 of its width. */
export interface ScalePart {
	readonly place: number;
	readonly from: number;
	readonly to: number;
}

export interface ScaleShape {
	readonly parts: readonly ScalePart[];
	/** The customer's own place, 0–1; null without a position. */
	readonly at: number | null;
	/** Cuts that are labelled: value and place on the scale. */
	readonly cuts: readonly { readonly value: number; readonly at: number }[];
}

/**
 * The ladder as a bar. Share ladders run from 0 to 1; bands from the lowest bound to twice the
 * highest on a logarithmic scale, because they grow by factors.
 */
export function scaleShape({ by, position, cuts }: TierExplanation['scale']): ScaleShape {
	if (by !== 'monthly-average') {
		const ends = cuts.map((cut) => cut.at);
		return {
			parts: ends.map((to, place) => ({ place, from: ends[place - 1] ?? 0, to })),
			at: position === null ? null : clamp(position),
			cuts: readable(ends.slice(0, -1).map((value) => ({ value, at: value }))),
		};
	}
	const highest = Math.max(1, ...cuts.map((cut) => cut.at)) * 2;
	const bounds = cuts.map((cut) => cut.at).filter((at) => at > 0);
	const lowest = Math.min(highest / 2, ...bounds) / 2;
	// Best tiers stand at the left, as on the share scale: the larger the average, the further left.
	const place = (value: number): number =>
		value <= 0 ? 1 : clamp(1 - Math.log(value / lowest) / Math.log(highest / lowest));
	const ends = cuts.map((cut, index) => (index === cuts.length - 1 ? 1 : place(cut.at)));
	return {
		parts: ends.map((to, index) => ({ place: index, from: ends[index - 1] ?? 0, to })),
		at: position === null ? null : place(position),
		cuts: readable(
			cuts.slice(0, -1).map((cut, index) => ({ value: cut.at, at: ends[index] ?? 1 })),
		),
	};
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share));

/** Without the labels that would lie on the one before them. */
function readable(cuts: ScaleShape['cuts']): ScaleShape['cuts'] {
	let last = -1;
	return cuts.filter(({ at }) => {
		if (last >= 0 && at - last < LABEL_ROOM) return false;
		last = at;
		return true;
	});
}
