import type { AttributeId } from '$lib/domain/customer/attributes';
import { ATTRIBUTE_IDS } from '$lib/domain/customer/attributes';
import { NUMBER_COLUMNS } from '$lib/domain/ledger/columns';
import { ATTRIBUTE_WORDS } from './attributeWords';
import { matchKey } from './matchKey';
import { monthTitle, type MonthTitle } from './monthTitle';
import { ROW_NUMBER_WORDS, TOTAL_WORDS, YEAR_PART_WORDS } from './otherWords';
import type { Role } from './salesWords';
import { splitUnit } from './splitUnit';
import { titleKey } from './titleKey';
import { endsAlike, exactly } from './titleWords';

/** What a title says about its column. */
export interface Title {
	/** As it was pasted, several header rows joined by `/`. */
	readonly text: string;
	/** Equal for titles that say the same. */
	readonly key: string;
	/** What it names in a table of sales; null for nothing known. */
	readonly role: Role | null;
	/** How well it names `role`: 0 is the best known title; titles that only end alike come last. */
	readonly rank: number;
	/** What it names in a table of customers. */
	readonly attribute: { readonly id: AttributeId; readonly rank: number } | null;
	readonly month: MonthTitle | null;
	/** Adds up other columns. */
	readonly total: boolean;
	/** Numbers the rows. */
	readonly rowNumber: boolean;
	/** What stands in brackets or after a slash: 万元, 瓶. */
	readonly unit: string | null;
}

const ATTRIBUTES: ReadonlyMap<string, { readonly id: AttributeId; readonly rank: number }> =
	new Map(
		ATTRIBUTE_IDS.flatMap((id) =>
			ATTRIBUTE_WORDS[id].map((title, rank) => [matchKey(title), { id, rank }] as const),
		),
	);
/** `金额(不含税)` comes after every sum with tax (DOMAIN 2: amount, tax included). */
const WITHOUT_TAX = /不含税|未税|无税|excl|without tax|ex\.? ?tax|net of tax/i;
const LAST = 500;
const MEASURES: ReadonlySet<Role> = new Set(['amount', ...NUMBER_COLUMNS]);

/** Longer texts name nothing: a cell of a damaged file may be as long as it likes, and costs no time. */
const LONGEST_TITLE = 200;

const nameless = (text: string): Title => ({
	text,
	key: titleKey(text),
	role: null,
	rank: 0,
	attribute: null,
	month: null,
	total: false,
	rowNumber: false,
	unit: null,
});

export function readTitle(text: string): Title {
	if (text.length > LONGEST_TITLE) return nameless(text);
	const { name, unit, brackets } = splitUnit(text);
	const key = matchKey(name);
	const exact = exactly(key);
	const inBrackets =
		exact !== null && MEASURES.has(exact.role)
			? (brackets.map(monthTitle).find((month) => month !== null) ?? null)
			: null;
	const month =
		inBrackets === null
			? exact === null
				? monthTitle(name)
				: null
			: { ...inBrackets, measure: measureOf(exact?.role) };
	const named =
		month === null || month.covers === 'year'
			? (exact ?? endsAlike(name, (before) => isMonth(monthTitle(before))))
			: null;
	return {
		text,
		key: titleKey(text),
		role: named?.role ?? null,
		rank: (named?.rank ?? 0) + (brackets.some((text) => WITHOUT_TAX.test(text)) ? LAST : 0),
		attribute: ATTRIBUTES.get(key) ?? null,
		month,
		total: named === null && month === null && isTotal(key),
		rowNumber: ROW_NUMBER_WORDS.has(key),
		unit,
	};
}

/** 2025年销售额 beside a column of dates is the amount; 1月销售额 is that of a month. */
const isMonth = (month: MonthTitle | null): boolean => month !== null && month.covers !== 'year';

/** The measure of a month that a role stands for. */
export const measureOf = (role: Role | null | undefined): MonthTitle['measure'] =>
	role === 'amount' ? role : (NUMBER_COLUMNS.find((each) => each === role) ?? null);

/** 2025 YTD: a part of a year that adds up months. */
const PART_OF_YEAR = /^(?:(?:19|20)\d\d年?)?ytd(?:(?:19|20)\d\d)?$/;

const isTotal = (key: string): boolean =>
	TOTAL_WORDS.has(key) ||
	YEAR_PART_WORDS.has(key) ||
	PART_OF_YEAR.test(key) ||
	/(?:合计|总计|小计|累计|total)$/.test(key);
