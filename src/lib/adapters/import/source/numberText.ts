/** Excel keeps 15 digits; what a binary fraction adds behind them is dust. */
const DIGITS = 15;

/** A number as a plain decimal in full precision, the dust of its binary fraction included. */
export function exactNumberText(value: number): string {
	const shortest = String(value);
	return shortest.includes('e-') ? withoutExponent(shortest) : shortest;
}

/** A number as a plain decimal, as Excel would show it in full: 0.1 + 0.2 is 0.3, 1e-7 is 0.0000001. */
export function numberText(value: number): string {
	const shortest = String(value);
	const kept = shortest.length > DIGITS ? withoutDust(value, shortest) : shortest;
	return kept.includes('e-') ? withoutExponent(kept) : kept;
}

function withoutDust(value: number, shortest: string): string {
	const kept = String(Number(value.toPrecision(DIGITS)));
	return kept.length < shortest.length ? kept : shortest;
}

/** `-1.5e-7` → `-0.00000015`. */
function withoutExponent(text: string): string {
	const [mantissa = '', exponent = ''] = text.split('e-');
	const sign = mantissa.startsWith('-') ? '-' : '';
	const digits = mantissa.replace(/[-.]/g, '');
	return `${sign}0.${'0'.repeat(Number(exponent) - 1)}${digits}`;
}
