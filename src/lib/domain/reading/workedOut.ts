import { plainText } from './plainText';

/** A fraction, exactly; the denominator is above 0. */
interface Fraction {
	readonly over: bigint;
	readonly under: bigint;
}

const LONGEST = 200;
/** Decimals of what does not come out even: more than money, pieces and rates keep. */
const DECIMALS = 6;
const PERCENT: Fraction = { over: 1n, under: 100n };

/**
 * What a sum of plain numbers comes to, as digits: `=1000*3+50` → `3050`, `=(12+8)*95%` → `19`.
 * Knows + − × ÷ brackets and per cent, exactly; what does not come out even has six decimals. Null:
 * no sum, or one with anything else in it (cells and functions have no meaning here).
 */
export function workedOut(text: string): string | null {
	if (text.length > LONGEST) return null;
	const plain = plainText(text).replaceAll('×', '*').replaceAll('÷', '/');
	const tokens = plain.startsWith('=') ? tokensOf(plain.slice(1)) : null;
	if (tokens === null) return null;
	const reader = new SumReader(tokens);
	const sum = reader.sum();
	return sum === null || !reader.atEnd ? null : digitsOf(sum);
}

function tokensOf(text: string): readonly string[] | null {
	const tokens: string[] = [];
	// A number, a sign, a bracket or a space; anything else is no sum.
	const next = /\d{1,18}(?:\.\d{0,9})?|\.\d{1,9}|[-+*/%()]| /y;
	while (next.lastIndex < text.length) {
		const found = next.exec(text);
		if (found === null) return null;
		if (found[0] !== ' ') tokens.push(found[0]);
	}
	return tokens;
}

/** Reads from the front; null wherever what comes is not what must come. */
class SumReader {
	readonly #tokens: readonly string[];
	#place = 0;

	constructor(tokens: readonly string[]) {
		this.#tokens = tokens;
	}

	get atEnd(): boolean {
		return this.#place === this.#tokens.length;
	}

	sum(): Fraction | null {
		let left = this.#product();
		for (;;) {
			const sign = this.#take('+', '-');
			if (left === null || sign === null) return left;
			const right = this.#product();
			left = right === null ? null : plus(left, sign === '+' ? right : negative(right));
		}
	}

	#product(): Fraction | null {
		let left = this.#factor();
		for (;;) {
			const sign = this.#take('*', '/');
			if (left === null || sign === null) return left;
			const right = this.#factor();
			left = right === null ? null : sign === '*' ? times(left, right) : divided(left, right);
		}
	}

	#factor(): Fraction | null {
		let negated = false;
		for (let sign = this.#take('+', '-'); sign !== null; sign = this.#take('+', '-')) {
			if (sign === '-') negated = !negated;
		}
		let value = this.#value();
		while (value !== null && this.#take('%') !== null) value = times(value, PERCENT);
		return value !== null && negated ? negative(value) : value;
	}

	#value(): Fraction | null {
		if (this.#take('(') !== null) {
			const inner = this.sum();
			return this.#take(')') === null ? null : inner;
		}
		const token = this.#tokens[this.#place];
		if (token === undefined || !/\d/.test(token)) return null;
		this.#place++;
		const [whole = '', decimals = ''] = token.split('.');
		return { over: BigInt(whole + decimals), under: 10n ** BigInt(decimals.length) };
	}

	/** The next token where it is one of these. */
	#take(...signs: readonly string[]): string | null {
		const token = this.#tokens[this.#place];
		if (token === undefined || !signs.includes(token)) return null;
		this.#place++;
		return token;
	}
}

const negative = ({ over, under }: Fraction): Fraction => ({ over: -over, under });
const plus = (a: Fraction, b: Fraction): Fraction => ({
	over: a.over * b.under + b.over * a.under,
	under: a.under * b.under,
});
const times = (a: Fraction, b: Fraction): Fraction => ({
	over: a.over * b.over,
	under: a.under * b.under,
});
function divided(a: Fraction, b: Fraction): Fraction | null {
	if (b.over === 0n) return null;
	const by = { over: b.under, under: b.over };
	return times(a, by.under < 0n ? { over: -by.over, under: -by.under } : by);
}

/** Half away from zero at the last decimal; zeros at the end are left out. */
function digitsOf({ over, under }: Fraction): string {
	const positive = over < 0n ? -over : over;
	const scaled = (positive * 10n ** BigInt(DECIMALS) * 2n + under) / (under * 2n);
	const digits = scaled.toString().padStart(DECIMALS + 1, '0');
	let end = digits.length;
	while (end > digits.length - DECIMALS && digits[end - 1] === '0') end--;
	const whole = digits.slice(0, -DECIMALS);
	const decimals = digits.slice(-DECIMALS).slice(0, end - whole.length);
	const text = decimals === '' ? whole : `${whole}.${decimals}`;
	return over < 0n && scaled > 0n ? `-${text}` : text;
}
