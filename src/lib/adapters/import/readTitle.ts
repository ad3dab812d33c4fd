import { SALES_COLUMNS, type SalesColumn } from '$lib/domain/ledger/columns';
import { plainText } from '$lib/domain/reading/plainText';
import { ROW_NUMBER_TITLES, SALES_TITLES, TOTAL_WORDS } from './headerWords';
import { monthTitle, type MonthTitle } from './monthTitle';
import { titleKey } from './titleKey';

/** What a title says about its column. */
export interface Title {
	/** As it was pasted. */
	readonly text: string;
	/** Equal for titles that say the same. */
	readonly key: string;
	readonly column: SalesColumn | null;
	/** How well it names `column`: 0 is the best known title; titles that only end alike come last. */
	readonly rank: number;
	readonly month: MonthTitle | null;
	/** Adds up other columns. */
	readonly total: boolean;
	/** Numbers the rows. */
	readonly rowNumber: boolean;
	/** What stands in brackets or after a slash: 万元, 瓶. */
	readonly unit: string | null;
}

/** Rank of a title that ends like a known one: 白酒销售额. */
const ENDS_ALIKE = 1000;
const SHORTEST_ENDING = 2;
/** A title with one of these words names something else than the sales themselves. */
const OTHER_THINGS =
	/退|折|成本|目标|预算|计划|任务|同期|去年|上年|同比|环比|占比|单价|应收|欠款|税额|编码|编号|代码/;

const KNOWN: ReadonlyMap<string, { readonly column: SalesColumn; readonly rank: number }> = new Map(
	SALES_COLUMNS.flatMap((column) =>
		SALES_TITLES[column].map((title, rank) => [titleKey(title), { column, rank }] as const),
	),
);

export function readTitle(text: string): Title {
	const { name, unit } = splitUnit(text);
	const key = titleKey(name);
	const exact = KNOWN.get(key) ?? null;
	const month = exact === null ? monthTitle(name) : null;
	const known = exact ?? (month === null ? endsAlike(key) : null);
	return {
		text,
		key: titleKey(text),
		column: known?.column ?? null,
		rank: known?.rank ?? 0,
		month,
		total: known === null && month === null && isTotal(key),
		rowNumber: ROW_NUMBER_TITLES.has(key),
		unit,
	};
}

/** `销售额（万元）`, `金额/万元`, `销售额万元` → the name and its unit. */
function splitUnit(text: string): { name: string; unit: string | null } {
	const plain = plainText(text);
	const open = plain.search(/[([【]/);
	if (open > 0) {
		const close = plain.slice(open).search(/[)\]】]/);
		const end = close < 0 ? plain.length : open + close;
		return { name: plain.slice(0, open) + plain.slice(end + 1), unit: plain.slice(open + 1, end) };
	}
	const tail = /[/:,] ?(\S{1,4})$|([千万亿]元)$/.exec(plain);
	const unit = tail?.[1] ?? tail?.[2] ?? null;
	if (tail === null || unit === null || !/[元万亿瓶箱件]$/.test(unit))
		return { name: plain, unit: null };
	return { name: plain.slice(0, tail.index), unit };
}

/** `白酒销售额` ends like 销售额; `1月销量` does too, but is a month of something else. */
function endsAlike(key: string): { column: SalesColumn; rank: number } | null {
	if (OTHER_THINGS.test(key)) return null;
	for (let start = 1; start <= key.length - SHORTEST_ENDING; start++) {
		const ending = KNOWN.get(key.slice(start));
		if (
			ending !== undefined &&
			!/^[a-z]/.test(key.slice(start)) &&
			monthTitle(key.slice(0, start)) === null
		)
			return { column: ending.column, rank: ENDS_ALIKE + start };
	}
	return null;
}

const isTotal = (key: string): boolean =>
	TOTAL_WORDS.has(key) || /(?:合计|总计|小计|累计|total)$/.test(key);
