import { plainText } from '$lib/domain/reading/plainText';
import type { DelimitedTable } from '../codec/delimitedTable';
import { isBlankCell } from './blankCells';
import { matchKey } from './header/matchKey';
import { PART_WORDS, TOTAL_WORDS } from './header/otherWords';
import { titleKey } from './header/titleKey';

/**
 * `grand` adds up the whole table, `part` some of it; `named` could be somebody's name as well: Total East,
 * Total Energies.
 */
export type TotalKind = 'grand' | 'part' | 'named';

const PART = /(?:小计|累计|合计|总计|共计|汇总)$/;
/** Petrototal ends otherwise. */
const PART_AFTER = /(?:^|[^a-z])(?:sub[ -]?|grand[ -]?)?totals?$/i;
const NAMED =
	/^(?:(?:sub[ -]?|grand[ -]?)?totals?\b|sum (?:of|for)\b|sum:|[Σ∑]|小计|合计|总计|共计|累计|汇总)/i;
/** Words that are nobody's name, so that a date beside them makes no sale. */
const NOBODY = /^(?:小计|累计|合计|总计|共计|总合计|本页小计|本页合计|subtotal|grandtotal)$/;
const NOTE =
	/^(?:注|备注|说明|附注|制表|制单|审核|填报|复核|主管|打印|导出|数据来源|单位负责人|财务负责人|note|source|prepared|printed|generated|第[\d一二三四五六七八九十]+页|page\d|[(]?[一二三四五六七八九十]+[)]?[、.])/;
/** Last characters of every word that `PART` and `TOTAL_WORDS` know: most cells are no label at a glance. */
const LAST_OF_LABEL: ReadonlySet<number> = new Set(
	Array.from('计計i部汇总lL和總彙\uff1a: *>', (last) => last.charCodeAt(0)),
);
/** Totals: the letter before it tells. */
const PLURAL: ReadonlySet<number> = new Set(Array.from('sS', (last) => last.charCodeAt(0)));
/** First characters of labels that end in anything: 合计（12 笔）, Subtotal East. */
const FIRST_OF_LABEL: ReadonlySet<number> = new Set(
	Array.from('合總总匯汇共累小本Σ∑TtSsGgZz', (first) => first.charCodeAt(0)),
);
/** Where something may stand behind a label: how many rows, what unit, which part. */
const BEHIND = /[(:]/;
const LEADING = /^(?:sub|grand)[ -]?totals?\b|^total (?:sales|amount|revenue|net|value)\b/i;
const ZERO = 48;
const NINE = 57;

/** Does a cell name a row that adds up others? */
export function totalKind(cell: string): TotalKind | null {
	const plain = plainText(cell);
	const behind = plain.search(BEHIND);
	const said = behind >= 0 && (plain[behind] === ':' || plain.endsWith(')'));
	const key = matchKey(said ? plain.slice(0, behind) : plain);
	if (TOTAL_WORDS.has(key)) return 'grand';
	if (isStars(cell)) return 'part';
	const bare = plain.replace(BEHIND, '');
	if (PART_WORDS.has(key) || PART.test(key) || PART_AFTER.test(bare) || LEADING.test(plain))
		return 'part';
	return NAMED.test(plain) ? 'named' : null;
}

/** `*`, `**`: how lists of a ledger mark sums, beside no name. */
export const isStars = (cell: string): boolean => /^\s*\*{1,4}\s*$/.test(cell);

/** Does a cell name a total and cannot name a customer? */
export const isNobody = (cell: string): boolean => NOBODY.test(matchKey(cell));

/** The same for the cell at a place of the table, without a string for most cells. */
export function totalAt(table: DelimitedTable, place: number): TotalKind | null {
	const end = table.end(place);
	if (end === table.from[place]) return null;
	const last = table.text.charCodeAt(end - 1);
	if (last >= ZERO && last <= NINE) return null;
	const first = table.text.charCodeAt(table.from[place] ?? 0);
	const plural = PLURAL.has(last) && LAST_OF_LABEL.has(table.text.charCodeAt(end - 2));
	return plural || LAST_OF_LABEL.has(last) || FIRST_OF_LABEL.has(first)
		? totalKind(table.content(place))
		: null;
}

/** Is a row whose only cell is this one a remark below the table? */
export const isNote = (cell: string): boolean => NOTE.test(titleKey(cell));

/** Place of the first cell of a row that holds anything; −1 in a blank row. */
export function firstCell(table: DelimitedTable, row: number): number {
	const end = table.rowStart[row + 1] ?? 0;
	for (let place = table.rowStart[row] ?? 0; place < end; place++)
		if (!isBlankCell(table, place)) return place;
	return -1;
}
