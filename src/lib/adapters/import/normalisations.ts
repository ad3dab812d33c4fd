import type { NormalisedKind } from '$lib/application/importing';
import { hasClock } from '$lib/domain/reading/dateShape';
import { isBlankWord } from '$lib/domain/reading/cellWords';
import { plainText } from '$lib/domain/reading/plainText';
import type { DecimalMark } from '$lib/domain/reading/readNumber';
import { withoutPieces } from '$lib/domain/reading/readQuantity';
import { readHalf } from '$lib/domain/reading/readHalf';
import { readQuarter } from '$lib/domain/reading/readQuarter';
import { wholeYear } from '$lib/domain/reading/wholeYear';

const FULL_WIDTH = /[\uff01-\uff5e]/;
const SPACES = /^\s|\s$|[\u00a0\u2000-\u200f\u202a-\u202f\u2060\u3000\ufeff]|\d\s+\d/;
const GROUPED: Readonly<Record<DecimalMark, RegExp>> = {
	point: /\d[,'\u2019]\d/,
	comma: /\d[.'\u2019]\d/,
};
const CURRENCY = /[¥￥$€£元圆]|rmb|cny|usd|eur|gbp|hkd|人民币/i;
const UNIT = /[万亿千]/;
const NEGATIVE = /^[(△▲\u2212\u2010-\u2015\ufe63]|[-\u2212]$|^[¥$€£][-(]/;

/** How a cell that was read as a number differs from a plain one. */
export function numberKinds(text: string, mark: DecimalMark = 'point'): readonly NormalisedKind[] {
	const kinds: NormalisedKind[] = [];
	const plain = plainText(text);
	if (isBlankWord(plain)) return plain === '' ? [] : ['blank-word'];
	if (FULL_WIDTH.test(text)) kinds.push('full-width');
	if (SPACES.test(text)) kinds.push('spaces');
	if (text.trim().startsWith("'")) kinds.push('text-number');
	if (CURRENCY.test(plain)) kinds.push('currency');
	if (UNIT.test(plain) || withoutPieces(text) !== text) kinds.push('unit');
	if (mark === 'comma' && plain.includes(',')) kinds.push('decimal-comma');
	if (GROUPED[mark].test(plain)) kinds.push('thousands');
	if (plain.includes('%') || plain.startsWith('百分之')) kinds.push('percent');
	if (NEGATIVE.test(plain) || /[\u2010-\u2015\u2212\ufe63]/.test(text)) kinds.push('negative');
	return kinds;
}

const PLAIN_DAY = /^\d{4}[-/]\d{1,2}(?:[-/]\d{1,2})?$/;
const SERIAL = /^\d{5}(?:\.\d+)?$/;

/** How a cell that was read as a day differs from one. */
export function dayKinds(text: string): readonly NormalisedKind[] {
	if (PLAIN_DAY.test(text)) return [];
	const kinds: NormalisedKind[] = [];
	const plain = plainText(text);
	if (isBlankWord(plain)) return plain === '' ? [] : ['blank-word'];
	if (FULL_WIDTH.test(text)) kinds.push('full-width');
	if (hasClock(text)) kinds.push('time');
	if (SERIAL.test(plain)) kinds.push('serial');
	if (readQuarter(plain) !== null) kinds.push('quarter');
	if (readHalf(plain) !== null) kinds.push('half');
	if (wholeYear(plain) !== null) kinds.push('year');
	return kinds;
}
