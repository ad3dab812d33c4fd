import { message, type Message } from '../primitives/message';
import { ok, refuse, type Result } from '../primitives/result';
import { excelError, isBlankWord } from './cellWords';
import { plainText, quoted } from './plainText';

/** A number exactly as it was written: `digits` × 10^`power`. */
export interface WrittenNumber {
	readonly negative: boolean;
	/** At least one digit. */
	readonly digits: string;
	readonly power: number;
	/** What stood around the digits. */
	readonly percent: boolean;
	/** 元, ¥, CNY, RMB, or the mark of another currency. */
	readonly money: boolean;
	/** The mark of another currency than the yuan, as it was written. */
	readonly currency: string | null;
	/** 万, 亿 …: the number brought its own scale. */
	readonly scaled: boolean;
}

/** What stands before the decimals of a column: a point, or as in most of Europe a comma. */
export type DecimalMark = 'point' | 'comma';

/** Powers of ten of Chinese scales, longest first. */
const SCALES: readonly (readonly [string, number])[] = [
	['万亿', 12],
	['千万', 7],
	['百万', 6],
	['亿', 8],
	['万', 4],
	['千', 3],
];
const CURRENCIES = ['人民币', 'cny', 'rmb', '¥'];
const YUAN = ['元', '圆', ...CURRENCIES];
const FOREIGN = [
	...['us$', 'hk$', 'nt$', 'a$', 'c$', 's$', '$', '€', '£', '₩', '฿', '₹', '₫'],
	...['usd', 'hkd', 'eur', 'gbp', 'jpy', 'twd', 'aud', 'cad', 'sgd', 'krw', 'thb', 'inr', 'vnd'],
	...['美元', '港币', '港元', '欧元', '日元', '英镑'],
];
const PERCENT_POWER = -2;
/** Longer texts are no numbers, however they are made: no cell can cost much time. */
const LONGEST_NUMBER = 100;
/** What most cells hold; read at once. */
const PLAIN_NUMBER = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * Any notation of a number (A05–A11 of the grammar) → its exact value; null when the cell says
 * that there is none. Refused with the reason otherwise: never guessed, never NaN. Which mark stands
 * before the decimals is the column's to say, never a cell's.
 */
export function readNumber(
	text: string,
	mark: DecimalMark = 'point',
): Result<WrittenNumber | null, Message> {
	const trimmed = text.trim();
	if (trimmed.length > LONGEST_NUMBER)
		return refuse(message('read_not_a_number', { text: quoted(trimmed) }));
	const simple = mark === 'point' ? PLAIN_NUMBER.exec(trimmed) : null;
	if (simple !== null) return ok(simpleNumber(simple));
	const plain = plainText(trimmed);
	if (isBlankWord(plain)) return ok(null);
	const error = excelError(plain);
	if (error !== null) return refuse(error);

	let rest = plain.toLowerCase();
	let signs = 0;
	const take = (sign: string, from: 'start' | 'end'): void => {
		const found = from === 'start' ? rest.startsWith(sign) : rest.endsWith(sign);
		if (!found) return;
		signs++;
		rest = (from === 'start' ? rest.slice(sign.length) : rest.slice(0, -sign.length)).trim();
	};
	if (rest.startsWith('(') && rest.endsWith(')')) {
		signs++;
		rest = rest.slice(1, -1).trim();
	}
	take('-', 'start');
	take('△', 'start');
	take('▲', 'start');
	take('-', 'end');
	const whole = rest;
	const before = cutStart(rest, FOREIGN) ?? cutStart(rest, CURRENCIES);
	rest = before ?? rest;
	const after = cutEnd(rest, FOREIGN) ?? cutEnd(rest, YUAN);
	rest = after ?? rest;
	if ((before !== null || after !== null) && rest.startsWith('(') && rest.endsWith(')')) {
		signs++;
		rest = rest.slice(1, -1).trim();
	}
	take('-', 'start');
	const currency = FOREIGN.find((mark) => whole.startsWith(mark) || whole.endsWith(mark)) ?? null;
	const percent = cutEnd(rest, ['%']) ?? cutStart(rest, ['百分之']);
	rest = percent ?? rest;
	const scale = SCALES.find(([word]) => rest.endsWith(word));
	if (scale !== undefined) rest = rest.slice(0, -scale[0].length).trim();
	if (rest.startsWith('+')) rest = rest.slice(1);

	if (signs > 1) return refuse(message('read_two_signs', { text: quoted(text) }));
	const number = scanNumber(rest, mark);
	if (number === null) return refuse(whyNoNumber(rest, text));
	return ok({
		negative: signs === 1,
		digits: number.digits,
		power: number.power + (scale?.[1] ?? 0) + (percent === null ? 0 : PERCENT_POWER),
		percent: percent !== null,
		money: before !== null || after !== null,
		currency: currency?.toUpperCase() ?? null,
		scaled: scale !== undefined,
	});
}

const simpleNumber = ([, sign, whole = '', fraction = '']: RegExpExecArray): WrittenNumber => ({
	negative: sign === '-',
	digits: whole + fraction,
	power: -fraction.length,
	...{ percent: false, money: false, currency: null, scaled: false },
});

/** For whoever only asks whether a text is a number: with a point, else with a comma before its decimals. */
export function readEither(text: string): Result<WrittenNumber | null, Message> {
	const point = readNumber(text);
	// Without a mark there is nothing to be read otherwise.
	if (point.ok || !/[.,\uff0c\uff0e]/.test(text)) return point;
	const comma = readNumber(text, 'comma');
	return comma.ok ? comma : point;
}

/** Does a text say a number, however it is written? */
export function isFigure(text: string): boolean {
	const number = readEither(text);
	return number.ok && number.value !== null;
}

function cutStart(text: string, words: readonly string[]): string | null {
	const word = words.find((w) => text.startsWith(w));
	return word === undefined ? null : text.slice(word.length).trim();
}

function cutEnd(text: string, words: readonly string[]): string | null {
	const word = words.find((w) => text.endsWith(w));
	return word === undefined ? null : text.slice(0, -word.length).trim();
}

/** Groups are of three digits after commas (points, where commas are decimal), apostrophes or single spaces. */
const WRITTEN: Readonly<Record<DecimalMark, RegExp>> = {
	point: /^(\d*|\d{1,3}(?:[, '\u2019]\d{3})+)(?:\.(\d*))?(?:e([+-]?\d{1,4}))?$/,
	comma: /^(\d*|\d{1,3}(?:[. '\u2019]\d{3})+)(?:,(\d*))?(?:e([+-]?\d{1,4}))?$/,
};

/** `1,234.50`, `1234.5`, `.5`, `1e5`, `1'234.50`. */
function scanNumber(text: string, mark: DecimalMark): { digits: string; power: number } | null {
	const match = WRITTEN[mark].exec(text);
	if (match === null) return null;
	const whole = (match[1] ?? '').replace(/\D/g, '');
	const fraction = match[2] ?? '';
	const digits = whole + fraction;
	return digits === '' ? null : { digits, power: Number(match[3] ?? 0) - fraction.length };
}

/** The most telling reason why what is left of a cell is no number. */
function whyNoNumber(rest: string, text: string): Message {
	const args = { text: quoted(text) };
	if (/^\$|[$€£]/.test(rest)) return message('read_other_currency', args);
	if (!/\d/.test(rest)) return message('read_not_a_number', args);
	if (/^[\d.]+$/.test(rest)) return message('read_two_points', args);
	if (/^[\d., '\u2019]+$/.test(rest)) return message('read_separators', args);
	if (/^[\d.,]+ ?[-~] ?[\d.,]+$/.test(rest)) return message('read_range', args);
	return message('read_not_a_number', args);
}
