import { ATTRIBUTES, type AttributeId, type AttributeKind } from '../customer/attributes';
import { NO_DAY, NO_MONTH } from '../primitives/day';
import { message, type Message } from '../primitives/message';
import { ok, refuse, type Result } from '../primitives/result';
import { excelError } from './cellWords';
import { cleanName } from './cleanName';
import { readNumber } from './readNumber';
import { plainText, quoted } from './plainText';
import { readDay } from './readDay';
import { readMoney } from './readMoney';
import { readMonthText } from './readMonthText';
import { floatOf, readRatio } from './readRatio';

const KINDS: Readonly<Record<AttributeId, AttributeKind>> = ATTRIBUTES;
const YES: ReadonlySet<string> = new Set(['1', '是', '有', 'yes', 'y', 'true', '√', '✓']);
const NO: ReadonlySet<string> = new Set(['0', '否', '无', 'no', 'n', 'false', '×', '✗']);
const LARGEST_SCORE = 100;
const LARGEST_DAYS = 36_600;
const LARGEST_COUNT = 10_000;

/**
 * A cell of the customer sheet as its attribute holds it: fen, a ratio, a day, a month, 1 or 0, or a name;
 * null when it is blank, refused with the reason when it says something else.
 */
export const readAttribute = (
	attribute: AttributeId,
	text: string,
): Result<number | string | null, Message> => readOfKind(KINDS[attribute], text);

/** A cell of a column that holds this; as `readAttribute`. */
export function readOfKind(
	kind: AttributeKind,
	text: string,
): Result<number | string | null, Message> {
	switch (kind) {
		case 'fen': {
			const money = readMoney(text);
			return money.ok ? ok(known(money.value.fen)) : money;
		}
		case 'ratio':
			return readShare(text);
		case 'month': {
			const month = readMonthText(text);
			return month.ok ? ok(month.value === NO_MONTH ? null : month.value) : month;
		}
		case 'day': {
			const day = readDay(text);
			return day.ok ? ok(day.value === NO_DAY ? null : day.value) : day;
		}
		case 'score':
			return readWithin(text, LARGEST_SCORE, 'read_score_out_of_range');
		case 'days':
			return readWithin(text, LARGEST_DAYS, 'read_days_out_of_range');
		case 'count':
			return readWithin(text, LARGEST_COUNT, 'read_count_out_of_range');
		case 'flag':
			return readFlag(text);
		case 'text':
			return ok(cleanName(text) || null);
	}
}

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** A share of a whole: 0 … 1. */
function readShare(text: string): Result<number | null, Message> {
	const ratio = readRatio(text);
	if (!ratio.ok) return ratio;
	return ratio.value < 0 || ratio.value > 1
		? refuse(message('read_share_out_of_range', { text: quoted(text) }))
		: ok(known(ratio.value));
}

/** A bare number from 0 to `largest`. */
function readWithin(text: string, largest: number, key: string): Result<number | null, Message> {
	const written = readNumber(text);
	if (!written.ok) return written;
	if (written.value === null) return ok(null);
	const { money, percent } = written.value;
	const value = floatOf(written.value);
	return money || percent || !(value >= 0 && value <= largest)
		? refuse(message(key, { text: quoted(text), largest }))
		: ok(value);
}

function readFlag(text: string): Result<number | null, Message> {
	const plain = plainText(text);
	const word = plain.toLowerCase();
	if (YES.has(word)) return ok(1);
	if (NO.has(word)) return ok(0);
	if (plain === '' || plain === '-' || plain === '/') return ok(null);
	return refuse(excelError(plain) ?? message('read_not_a_flag', { text: quoted(text) }));
}
