import { message, type Message } from '../primitives/message';

/** What people write into a numeric column when there is nothing to write. */
const BLANK_WORDS: ReadonlySet<string> = new Set(['-', '--', '/', '\\', '无', '暂无', 'n/a', 'na']);

/** Does a plain text say "nothing here" in a column of numbers or dates? */
export const isBlankWord = (plain: string): boolean =>
	plain === '' || BLANK_WORDS.has(plain.toLowerCase());

/** Why a plain text is an error that Excel wrote into the cell; null when it is none. */
export function excelError(plain: string): Message | null {
	if (!plain.startsWith('#')) return null;
	const onlyHashes = [...plain].every((c) => c === '#');
	return onlyHashes
		? message('read_column_too_narrow')
		: /^#[A-Z]+(?:\/[0A]|[!?])?!?$/.test(plain)
			? message('read_excel_error', { text: plain })
			: null;
}
