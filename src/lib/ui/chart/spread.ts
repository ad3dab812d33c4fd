/**
 * Moves labels apart that would lie on each other: keeps their order and stays as near as it can
 * to where each belongs. positions and limits in px.
 */
export function spread(
	positions: readonly number[],
	distance: number,
	top: number,
	bottom: number,
): readonly number[] {
	const order = positions.map((_, index) => index);
	order.sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0) || a - b);
	const placed = order.map((index) => positions[index] ?? 0);
	for (let i = 1; i < placed.length; i++) {
		placed[i] = Math.max(placed[i] ?? 0, (placed[i - 1] ?? 0) + distance);
	}
	let limit = bottom;
	for (let i = placed.length - 1; i >= 0; i--) {
		placed[i] = Math.max(Math.min(placed[i] ?? 0, limit), top);
		limit = (placed[i] ?? 0) - distance;
	}
	const result = [...positions];
	order.forEach((index, place) => (result[index] = placed[place] ?? 0));
	return result;
}
