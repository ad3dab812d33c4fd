import { m } from '$lib/i18n';
import type { Filter, NumberTest, WordTest } from './filter';
import type { ColumnValue } from './valuesOf';

/** What a menu of a column has to know of it. */
export interface MenuColumn {
	readonly title: string;
	readonly kind: 'number' | 'word';
	/** null: too many different ones to tick. */
	readonly values: readonly ColumnValue[] | null;
	/** A value as the table shows it. */
	show(value: number | string): string;
	/** What somebody typed, as a value of the column; null: it is none. */
	read(text: string): number | null;
	/** A value as it is typed. */
	write(value: number): string;
	/** Which words are meant by a text; null: by nothing. */
	finder(text: string): ((word: string) => boolean) | null;
}

type Ends = 'largest' | 'smallest';
export type AnyTest = NumberTest | WordTest | Ends;

const WORD_TESTS: readonly (readonly [WordTest, () => string])[] = [
	['holds', m.table_test_holds],
	['lacks', m.table_test_lacks],
	['begins', m.table_test_begins],
	['ends', m.table_test_ends],
	['is', m.table_test_is],
];
const NUMBER_TESTS: readonly (readonly [NumberTest | Ends, () => string])[] = [
	['equal', m.table_test_equal],
	['other', m.table_test_other],
	['above', m.table_test_above],
	['least', m.table_test_least],
	['below', m.table_test_below],
	['most', m.table_test_most],
	['between', m.table_test_between],
	['largest', m.table_test_largest],
	['smallest', m.table_test_smallest],
];

/** Conditions that a column can be put under, as choices of a list. */
export const testsOf = (
	kind: MenuColumn['kind'],
): readonly { readonly value: AnyTest | ''; readonly label: string }[] => [
	{ value: '', label: m.table_condition_none() },
	...(kind === 'word' ? WORD_TESTS : NUMBER_TESTS).map(([value, label]) => ({
		value,
		label: label(),
	})),
];

/** What is typed into the fields of a condition. */
export interface TypedTest {
	readonly test: AnyTest | '';
	readonly first: string;
	readonly second: string;
}

/** The condition of a filter as it was typed. */
export function typedOf(filter: Filter | null, column: MenuColumn): TypedTest {
	if (filter?.kind === 'word') return { test: filter.test, first: filter.text, second: '' };
	if (filter?.kind === 'ends') return { test: filter.end, first: String(filter.count), second: '' };
	if (filter?.kind !== 'number') return { test: '', first: '', second: '' };
	const second = filter.test === 'between' ? column.write(filter.b) : '';
	return { test: filter.test, first: column.write(filter.a), second };
}

/** The filter that was typed; null: none; undefined: it cannot be read. */
export function readTyped(
	{ test, first, second }: TypedTest,
	column: MenuColumn,
): Filter | null | undefined {
	if (test === '') return null;
	if (isWordTest(test)) return { kind: 'word', test, text: first.trim() };
	if (test === 'largest' || test === 'smallest') {
		const count = Number(first.normalize('NFKC').trim());
		return Number.isSafeInteger(count) && count > 0
			? { kind: 'ends', end: test, count }
			: undefined;
	}
	const a = column.read(first);
	const b = test === 'between' ? column.read(second) : a;
	return a === null || b === null ? undefined : { kind: 'number', test, a, b };
}

const isWordTest = (test: AnyTest): test is WordTest => WORD_TESTS.some(([each]) => each === test);

/** The filter of ticked values; null where all are. */
export function readTicked(
	values: readonly ColumnValue[],
	ticked: (value: ColumnValue) => boolean,
	kind: MenuColumn['kind'],
): Filter | null {
	const wanted = values.filter(ticked);
	if (wanted.length === values.length) return null;
	const blank = wanted.some(({ value }) => value === null);
	return kind === 'word'
		? {
				kind: 'words',
				wanted: new Set(wanted.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))),
				blank,
			}
		: {
				kind: 'values',
				wanted: new Set(wanted.flatMap(({ value }) => (typeof value === 'number' ? [value] : []))),
				blank,
			};
}

/** Is a value let through by a filter of ticked values? Without one, all are. */
export function isTicked(filter: Filter | null, { value }: ColumnValue): boolean {
	if (filter?.kind !== 'values' && filter?.kind !== 'words') return true;
	if (value === null) return filter.blank;
	if (typeof value === 'number') return filter.kind === 'values' && filter.wanted.has(value);
	return filter.kind === 'words' && filter.wanted.has(value);
}
