import { plainText } from './plainText';

/**
 * A date's form and its numbers: `2026年1月5日` → `N年N月N日` and 2026, 1, 5; a month's name counts
 * as a number and shows as `M`. What to make of it is `readDay`'s.
 */
export interface DateShape {
	readonly form: string;
	readonly numbers: readonly number[];
	/** Digits that each number was written with. */
	readonly widths: readonly number[];
}

/** Forms whose numbers only a look at them can tell apart. */
export const THREE_NUMBERS: ReadonlySet<string> = new Set(['N-N-N', 'N/N/N', 'N.N.N', 'N N N']);

const MONTH_NAMES = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december',
];
const SHORTEST_NAME = 3;
/** Longer texts are no dates, however they are made. */
const LONGEST_DATE = 40;
const CHINESE_DIGITS = '〇一二三四五六七八九';
const TEN = 10;

/** Time of day, weekday, endings of English numbers: they do not change the day. */
const CLOCK =
	/(?:[ t]|(?<=[日号]))\d{1,2}(?::\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?|[时点](?:\d{1,2}分(?:\d{1,2}秒)?)?)(?: ?[ap]\.?m\.?)?(?: ?(?:z|utc|gmt|[+-]\d{2}:?\d{2}))?$/;
const PART_OF_DAY = / ?(?:上午|下午|凌晨|晚上|中午|早上) ?(?=\d)/;
const WEEKDAY = /\(?(?:星期|周)[一二三四五六日天]\)?$/;
const ENGLISH_WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[.,]? /;
const ORDINAL = /(\d)(?:st|nd|rd|th)\b/g;

/** Does a time of day stand behind the date? */
export const hasClock = (text: string): boolean =>
	text.length <= LONGEST_DATE &&
	CLOCK.test(plainText(text).toLowerCase().replace(PART_OF_DAY, ' '));

export function dateShape(text: string): DateShape {
	if (text.length > LONGEST_DATE) return { form: '', numbers: [], widths: [] };
	const plain = plainText(text)
		.toLowerCase()
		.replace(PART_OF_DAY, ' ')
		.replace(CLOCK, '')
		.replace(WEEKDAY, '')
		.replace(ENGLISH_WEEKDAY, '')
		.replace(ORDINAL, '$1')
		.trim();
	let form = '';
	const numbers: number[] = [];
	const widths: number[] = [];
	for (const token of plain.match(/\d+|[a-z]+|[〇零一二三四五六七八九十]+|./gsu) ?? []) {
		const value = valueOf(token);
		if (value === null) {
			if (token !== ' ') form += token === '号' ? '日' : token;
			else if (/[NM,]$/.test(form)) form += ' ';
			continue;
		}
		form += value.name ? 'M' : 'N';
		numbers.push(value.number);
		widths.push(token.length);
	}
	// Spaces around 年, commas and hyphens are ornament; between two numbers they separate.
	form = form.replace(/ ?([年月日,./-]) ?/g, '$1').trimEnd();
	return { form, numbers, widths };
}

function valueOf(token: string): { number: number; name: boolean } | null {
	if (/^\d/.test(token)) return { number: Number(token), name: false };
	if (/^[a-z]/.test(token)) {
		const month = monthNamed(token);
		return month === 0 ? null : { number: month, name: true };
	}
	const chinese = chineseNumber(token);
	return chinese === null ? null : { number: chinese, name: false };
}

/** 1–12, 0 for no month: at least three letters, `sept` included. */
const monthNamed = (word: string): number =>
	word.length < SHORTEST_NAME ? 0 : MONTH_NAMES.findIndex((name) => name.startsWith(word)) + 1;

/** `十二` → 12, `二十三` → 23, `二〇二六` → 2026; null for what is none. */
function chineseNumber(token: string): number | null {
	if (!/^[〇零一二三四五六七八九十]+$/u.test(token)) return null;
	const digits = Array.from(token, (c) => (c === '零' ? 0 : CHINESE_DIGITS.indexOf(c)));
	const ten = token.indexOf('十');
	if (ten < 0) return digits.reduce((number, digit) => number * TEN + digit, 0);
	const tens = ten === 0 ? 1 : (digits[ten - 1] ?? 0);
	return tens * TEN + (digits[ten + 1] ?? 0);
}
