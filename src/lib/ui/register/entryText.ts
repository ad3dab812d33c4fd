import { attributeText } from '$lib/domain/customer/attributeText';
import type { AttributeValue } from '$lib/domain/customer/sheet';
import type { NameList } from '$lib/domain/ledger/names';
import { dayInMonth, monthInYear, monthOfDay, yearOf } from '$lib/domain/primitives/day';
import { UNKNOWN_YEAR, type RegisterId, type RegisterKind } from '$lib/domain/register/register';
import { PROSPECT_STAGES, VISIT_KINDS, VISIT_STATES } from '$lib/domain/register/words';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatCount, formatDay, formatMonth, formatPercent, formatYuan } from '$lib/ui/format';
import { flagWord } from '$lib/ui/format/flagWord';

type Word = (args: Record<string, never>, at: { locale: Locale }) => string;

/** What the words of their own are called on screen. */
const WORDS: ReadonlyMap<string, Word> = new Map<string, Word>([
	['search', m.register_word_search],
	['screen', m.register_word_screen],
	['develop', m.register_word_develop],
	['won', m.register_word_won],
	['lost', m.register_word_lost],
	['visit', m.register_word_visit],
	['call', m.register_word_call],
	['planned', m.register_word_planned],
	['done', m.register_word_done],
	['skipped', m.register_word_skipped],
]);
const CHOICES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
	['prospects/stage', PROSPECT_STAGES],
	['visits/kind', VISIT_KINDS],
	['visits/state', VISIT_STATES],
]);
const WITH_WORDS: ReadonlySet<string> = new Set(['stage', 'kind', 'state']);

/** A word of a register on screen: `develop` is 开发; any other text stays what it is. */
export const entryWord = (text: string, locale: Locale): string =>
	WORDS.get(text)?.({}, { locale }) ?? text;

const isYearless = (day: number): boolean => yearOf(monthOfDay(day)) === UNKNOWN_YEAR;
const two = (value: number): string => String(value).padStart(2, '0');
const monthAndDay = (day: number): string =>
	`${two(monthInYear(monthOfDay(day)))}-${two(dayInMonth(day))}`;

/** The words a column of a register knows, on screen. */
export const entryChoices = (
	register: RegisterId,
	column: string,
	locale: Locale,
): readonly string[] => {
	const words = CHOICES.get(`${register}/${column}`) ?? [];
	return words.map((word) => entryWord(word, locale));
};

/** What a cell of a register shows; empty where nothing stands. A refused cell shows what was typed. */
export function entryText(
	column: string,
	kind: RegisterKind,
	value: AttributeValue,
	customers: NameList,
	locale: Locale,
): string {
	if (value === null) return '';
	if (typeof value === 'string') return WITH_WORDS.has(column) ? entryWord(value, locale) : value;
	switch (kind) {
		case 'customer':
			return customers.name(value);
		case 'fen':
			return formatYuan(value, locale);
		case 'ratio':
			return formatPercent(value, locale, 0);
		case 'day':
			return isYearless(value) ? monthAndDay(value) : formatDay(value, locale);
		case 'month':
			return formatMonth(value, locale);
		case 'flag':
			return flagWord(value === 1, locale);
		default:
			return formatCount(value, locale);
	}
}

/** What is edited and copied: full precision, and read again as the same value. */
export function rawEntryText(
	kind: RegisterKind,
	value: AttributeValue,
	customers: NameList,
): string {
	if (value === null) return '';
	if (typeof value === 'string') return value;
	if (kind === 'customer') return customers.name(value);
	if (kind === 'day' && isYearless(value)) return monthAndDay(value);
	return attributeText(kind, value);
}
