import { kindOf } from '$lib/domain/ledger/chunkColumns';
import type { ColumnId } from '$lib/domain/ledger/columns';
import { dayText } from '$lib/domain/primitives/day';
import { NEEDS_YEAR, readDay } from '$lib/domain/reading/readDay';
import { workedOut } from '$lib/domain/reading/workedOut';

/**
 * What a text stands for that was typed into a cell, as hands know it from a workbook: `11/3` is a
 * day of this year, `=1000*3` is 3000. A paste is taken by its letters: its year is asked for.
 */
export function typedText(column: ColumnId, text: string, year: number): string {
	switch (kindOf(column)) {
		case 'day': {
			const read = readDay(text);
			if (read.ok || read.reason.key !== NEEDS_YEAR) return text;
			const inYear = readDay(text, { year });
			return inYear.ok ? dayText(inYear.value) : text;
		}
		case 'number':
			return workedOut(text) ?? text;
		case 'name':
			return text;
	}
}
