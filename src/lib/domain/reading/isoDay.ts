import { NO_DAY } from '../primitives/day';
import type { Day } from '../primitives/units';
import { civilDay } from './calendar';

const LENGTH = '2026-01-05'.length;
const HYPHENS = [4, 7] as const;
const HYPHEN = 45;
const ZERO = 48;
const BASE = 10;
const NO_DIGIT = -1;

/**
 * The fast road for `2026-01-05`, which nearly every table writes; `NO_DAY` for everything else, and for
 * a day that does not exist: the grammar of `readDay` says why.
 */
export function isoDay(text: string): Day {
	const [first, second] = HYPHENS;
	if (text.length !== LENGTH) return NO_DAY;
	if (text.charCodeAt(first) !== HYPHEN || text.charCodeAt(second) !== HYPHEN) return NO_DAY;
	const year = digits(text, 0, first);
	const month = digits(text, first + 1, second);
	const day = digits(text, second + 1, LENGTH);
	if (year < 0 || month < 0 || day < 0) return NO_DAY;
	const found = civilDay(year, month, day, text);
	return found.ok ? found.value : NO_DAY;
}

function digits(text: string, from: number, to: number): number {
	let value = 0;
	for (let i = from; i < to; i++) {
		const digit = text.charCodeAt(i) - ZERO;
		if (!(digit >= 0 && digit < BASE)) return NO_DIGIT;
		value = value * BASE + digit;
	}
	return value;
}
