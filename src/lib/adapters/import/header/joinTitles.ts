import { plainText } from '$lib/domain/reading/plainText';
import { matchKey } from './matchKey';
import { isUnit } from './moneyUnit';
import { OTHER_THINGS } from './otherWords';
import { measureOf, readTitle, type Title } from './readTitle';
import { titleKey } from './titleKey';
import { exactly } from './titleWords';
import { yearIn } from './yearIn';

/** Words of a group of columns that say nothing themselves: 客户信息 over 名称 is 客户名称. */
const GROUP_WORDS = /(?:基本)?(?:信息|资料|情况|明细)$/;

/**
 * The title that cells one over the other make: `2026年 | 1月 | 销售额` → `2026年/1月/销售额`. The lowest
 * one says what the column holds, those above it which month, year or group it belongs to.
 */
export function joinTitles(cells: readonly string[]): Title {
	const parts = cells
		.map((cell) => cell.trim())
		.filter((cell, at, all) => cell !== '' && cell !== all[at - 1]);
	const [only = ''] = parts;
	if (parts.length < 2) return readTitle(only);
	const text = parts.join('/');
	const unit = parts.findLast(isUnit) ?? null;
	const said = parts.filter((part) => !isUnit(part)).map(readTitle);
	const last = said.at(-1);
	if (last === undefined) return { ...readTitle(only), text, key: titleKey(text) };
	const title: Title = {
		...last,
		text,
		key: titleKey(text),
		unit: unit ?? said.findLast((part) => part.unit !== null)?.unit ?? null,
	};
	const other = said.slice(0, -1).some((part) => OTHER_THINGS.test(plainText(part.text)));
	const unknown: Title = { ...title, role: null, rank: 0, attribute: null, month: null };
	if (other) return unknown;
	if (said.some(({ total }) => total)) return { ...unknown, total: true };
	const month = monthOfParts(said);
	if (month !== null) return month === 'other' ? unknown : { ...unknown, month };
	return { ...title, ...roleOfParts(said) };
}

/** The month among the parts with the year and the measure of the others; `other`: 1月/完成率. */
function monthOfParts(said: readonly Title[]): Title['month'] | 'other' {
	const finest = said.findLastIndex(({ month }) => month !== null && month.covers !== 'year');
	const at = finest >= 0 ? finest : said.findLastIndex(({ month }) => month !== null);
	const month = said[at]?.month ?? null;
	if (month === null) return null;
	const below = said.slice(at + 1);
	if (below.some(({ role, text }) => measureOf(role) === null && yearIn(text) === null))
		return 'other';
	const rest = said.filter((_, place) => place !== at);
	const year = rest.map(({ text }) => yearIn(text)).find((found) => found !== null) ?? null;
	const measure = rest.map(({ role }) => measureOf(role)).findLast((found) => found !== null);
	return { ...month, year: month.year ?? year, measure: measure ?? month.measure };
}

function roleOfParts(said: readonly Title[]): Partial<Title> {
	const last = said.at(-1);
	const groups = said.slice(0, -1).map(({ text }) => plainText(text).replace(GROUP_WORDS, ''));
	const joined = exactly(matchKey([...groups, last?.text ?? ''].join('')));
	if (joined !== null) return { role: joined.role, rank: joined.rank };
	return {};
}
