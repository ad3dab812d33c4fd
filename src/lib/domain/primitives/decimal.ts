/**
 * A number that a person wrote means its decimal text: 0.042 is 42/1000, not the nearest binary
 * fraction. Reduced; the denominator is positive.
 */
export interface Decimal {
	readonly numerator: bigint;
	readonly denominator: bigint;
}

const RADIX = 10n;

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/** Brings a fraction to its smallest terms. The denominator must be positive. */
export function fraction(numerator: bigint, denominator: bigint): Decimal {
	if (denominator <= 0n) throw new RangeError('denominator must be positive');
	const divisor = gcd(numerator < 0n ? -numerator : numerator, denominator);
	return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** The shortest decimal text of a finite number, as a fraction. */
export function decimalOf(value: number): Decimal {
	if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
	const [digits, exponent = '0'] = String(value).split('e') as [string, string?];
	const [whole, part = ''] = digits.split('.') as [string, string?];
	const numerator = BigInt(whole + part);
	const power = Number(exponent) - part.length;
	return power >= 0
		? fraction(numerator * RADIX ** BigInt(power), 1n)
		: fraction(numerator, RADIX ** BigInt(-power));
}

export const ONE: Decimal = { numerator: 1n, denominator: 1n };

export const times = (a: Decimal, b: Decimal): Decimal =>
	fraction(a.numerator * b.numerator, a.denominator * b.denominator);

export const plus = (a: Decimal, b: Decimal): Decimal =>
	fraction(
		a.numerator * b.denominator + b.numerator * a.denominator,
		a.denominator * b.denominator,
	);

export const minus = (a: Decimal, b: Decimal): Decimal =>
	plus(a, { numerator: -b.numerator, denominator: b.denominator });

/** Largest integer not above numerator / denominator; the denominator is positive. */
export function floorDivide(numerator: bigint, denominator: bigint): bigint {
	const quotient = numerator / denominator;
	return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}

/** Smallest integer not below `value`. Beyond 2^53 the nearest double. */
export const ceil = (value: Decimal): number =>
	Number(-floorDivide(-value.numerator, value.denominator));

/** `value` rounded half up. */
export const roundHalfUp = (value: Decimal): number =>
	Number(floorDivide(2n * value.numerator + value.denominator, 2n * value.denominator));

/** factor × whole, exactly. `whole` is an integer. */
export const timesWhole = (factor: Decimal, whole: number): Decimal =>
	fraction(factor.numerator * BigInt(whole), factor.denominator);

/**
 * floor(factor × whole) for many integers. Where the product is a safe integer one division of
 * doubles is enough: its rounding error is smaller than 1 / denominator, and a denominator beyond
 * that is larger than the product, however it was rounded.
 */
export function floorTimes(factor: Decimal): (whole: number) => number {
	const numerator = Number(factor.numerator);
	const denominator = Number(factor.denominator);
	return (whole) => {
		const product = numerator * whole;
		return Math.abs(product) <= Number.MAX_SAFE_INTEGER
			? Math.floor(product / denominator)
			: Number(floorDivide(factor.numerator * BigInt(whole), factor.denominator));
	};
}
