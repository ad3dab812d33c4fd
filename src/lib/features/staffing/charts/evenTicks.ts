const TEN = 10;
/** Steps a reader adds up without thinking. */
const STEPS = [1, 2, 5, TEN];

/** Round values from one at or below `least` to one at or above `most`, about `count` steps apart. */
export function evenTicks(least: number, most: number, count: number): readonly number[] {
	const rough = (most - least) / count;
	if (!(rough > 0) || !Number.isFinite(rough)) return [least];
	const power = TEN ** Math.floor(Math.log10(rough));
	const step = power * (STEPS.find((each) => each * power >= rough) ?? TEN);
	const first = Math.floor(least / step);
	const last = Math.ceil(most / step);
	return Array.from({ length: last - first + 1 }, (_, place) => (first + place) * step);
}

/** The smallest round value that is at least this. */
export function roundUp(value: number): number {
	if (!(value > 0)) return 0;
	const power = TEN ** Math.floor(Math.log10(value));
	return power * (STEPS.find((each) => each * power >= value) ?? TEN);
}
