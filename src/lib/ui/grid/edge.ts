/**
 * Where Ctrl with an arrow goes along one row or column of `count` cells: to the end of the filled
 * stretch, over blanks to the next filled cell, else to the end of the sheet.
 */
export function edge(
	blank: (place: number) => boolean,
	from: number,
	step: 1 | -1,
	count: number,
): number {
	const end = step === 1 ? count - 1 : 0;
	if (from === end) return from;
	let at = from + step;
	const within = !blank(from) && !blank(at);
	while (at !== end && blank(within ? at + step : at) !== within) at += step;
	return at;
}
