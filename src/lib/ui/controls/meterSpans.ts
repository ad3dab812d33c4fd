/** Parts of a meter in px: what is there, what exceeds the limit, what is missing up to it. */
export interface MeterSpans {
	readonly filled: number;
	readonly limit: number | null;
	readonly end: number;
	readonly over: boolean;
	readonly short: boolean;
}

/**
 * `worse`: which side of the limit is bad. The scale ends at `most`, or a little past the larger
 * of figure and limit.
 */
export function meterSpans(
	figure: number,
	limit: number | null,
	worse: 'above' | 'below',
	width: number,
	most?: number,
): MeterSpans {
	const top = most ?? Math.max(figure, limit ?? 0);
	const scale = (value: number): number =>
		top > 0 ? Math.max(0, Math.min(width, (value / top) * width)) : 0;
	const end = scale(figure);
	const line = limit === null ? null : scale(limit);
	const over = limit !== null && worse === 'above' && figure > limit;
	return {
		filled: over ? (line ?? end) : end,
		limit: line,
		end,
		over,
		short: limit !== null && worse === 'below' && figure < limit,
	};
}
