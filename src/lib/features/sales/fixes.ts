import type { ColumnId } from '$lib/domain/ledger/columns';
import { readCell } from '$lib/domain/reading/readCell';

/** Notes that people put behind a figure. */
const NOTE = /[（(【[][^（(【[）)】\]]*[）)】\]]/g;
const RANGE = /^([^-~～—–至到]+|.[^-~～—–至到]*)[-~～—–至到](.+)$/s;
const DOUBLED = /([.．,，])\1+/g;
const FIRST_NUMBER = /[-−+]?\d[\d,，]*(?:\.\d+)?\s*[万亿千]?/;

/**
 * What a cell that could not be read may have meant, most likely first: only texts that can be
 * read, and never more than one reading of each. Nothing is changed by itself.
 */
export function fixesFor(column: ColumnId, text: string): string[] {
	const range = RANGE.exec(text.trim());
	const guesses = [
		text.replace(NOTE, ''),
		text.replace(DOUBLED, '$1'),
		...(range === null ? [] : [range[1] ?? '', range[2] ?? '']),
		column === 'date' ? '' : (FIRST_NUMBER.exec(text)?.[0] ?? ''),
	];
	return [...new Set(guesses.map((guess) => guess.trim()))].filter(
		(guess) => readCell(column, guess).kind === 'value',
	);
}
