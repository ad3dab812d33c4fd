import { message, type Message } from '$lib/domain/primitives/message';
import { ok, refuse, type Result } from '$lib/domain/primitives/result';
import { parseDelimited } from '../../codec/delimited';
import { unguardFormulas } from '../../codec/formulaGuard';
import { READ_ROWS, tooLarge, tooWide } from './checkSize';
import { guessDelimiter } from './guessDelimiter';
import type { RawTable } from './rawSheet';

/** Delimited text → its table. Refused with a sentence: nothing in it, or beyond a limit. */
export function openText(text: string): Result<RawTable, Message> {
	if (!/\S/.test(text)) return refuse(message('import_empty'));
	const delimiter = guessDelimiter(text);
	const large = tooLarge(text, delimiter);
	if (large !== null) return refuse(large);
	const table = parseDelimited(text, delimiter, READ_ROWS);
	// What is pasted has no marks: a spreadsheet copies the text behind them.
	if (delimiter !== '\t') unguardFormulas(table);
	const wide = tooWide(table);
	return wide === null ? ok({ table, merges: [] }) : refuse(wide);
}
