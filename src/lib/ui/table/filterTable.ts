import { nthLargest } from '$lib/domain/primitives/nthLargest';
import type { Filter, NumberTest, WordTest } from './filter';
import type { NumberColumn, TableColumn, WordColumn } from './tableColumn';

/**
 * Marks with 0 the rows that a filter does not let through; rows that are 0 already stay so and are
 * not looked at. A word is tried once, however many rows it stands in.
 */
export function filterTable(through: Uint8Array, column: TableColumn, filter: Filter): void {
	if (column.kind === 'word') keepWords(through, column, filter);
	else keepNumbers(through, column, filter);
}

function keepWords(through: Uint8Array, { codes, words }: WordColumn, filter: Filter): void {
	const passes = wordTest(filter);
	// The last stands for nothing there: −1 finds it.
	const kept = Uint8Array.from(words, (word) => (passes(word) ? 1 : 0));
	const blank = passes('') ? 1 : 0;
	for (let row = 0; row < through.length; row++) {
		const code = codes[row]!;
		through[row]! &= code < 0 ? blank : kept[code]!;
	}
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

function wordTest(filter: Filter): (word: string) => boolean {
	switch (filter.kind) {
		case 'words':
			return (word) => (word === '' ? filter.blank : filter.wanted.has(word));
		case 'word': {
			const test = WORD_TESTS[filter.test];
			const text = plain(filter.text);
			return (word) => test(plain(word), text);
		}
		default:
			return () => true;
	}
}

const WORD_TESTS: Readonly<Record<WordTest, (word: string, text: string) => boolean>> = {
	holds: (word, text) => word.includes(text),
	lacks: (word, text) => !word.includes(text),
	begins: (word, text) => word.startsWith(text),
	ends: (word, text) => word.endsWith(text),
	is: (word, text) => word === text,
};

function keepNumbers(through: Uint8Array, column: NumberColumn, filter: Filter): void {
	const { values } = column;
	const passes = numberTest(through, column, filter);
	for (let row = 0; row < through.length; row++)
		if (through[row] === 1 && !passes(values[row]!)) through[row] = 0;
}

function numberTest(
	through: Uint8Array,
	{ values }: NumberColumn,
	filter: Filter,
): (value: number) => boolean {
	switch (filter.kind) {
		case 'values':
			return (value) => (Number.isNaN(value) ? filter.blank : filter.wanted.has(value));
		case 'number': {
			const test = NUMBER_TESTS[filter.test];
			// Nothing is neither above nor below anything, nor another number.
			return (value) => !Number.isNaN(value) && test(value, filter.a, filter.b);
		}
		case 'ends': {
			const sign = filter.end === 'largest' ? 1 : -1;
			const there = values.filter((value, row) => through[row] === 1 && !Number.isNaN(value));
			if (there.length === 0 || filter.count < 1) return () => false;
			if (filter.count >= there.length) return (value) => !Number.isNaN(value);
			const last = nthLargest(
				there.map((value) => sign * value),
				filter.count,
			);
			return (value) => sign * value >= last;
		}
		default:
			return () => true;
	}
}

const NUMBER_TESTS: Readonly<Record<NumberTest, (value: number, a: number, b: number) => boolean>> =
	{
		equal: (value, a) => value === a,
		other: (value, a) => value !== a,
		above: (value, a) => value > a,
		least: (value, a) => value >= a,
		below: (value, a) => value < a,
		most: (value, a) => value <= a,
		between: (value, a, b) => value >= Math.min(a, b) && value <= Math.max(a, b),
	};
