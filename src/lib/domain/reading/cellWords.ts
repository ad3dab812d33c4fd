import { message, type Message } from '../primitives/message';

/** What people and databases write into a numeric column when there is nothing to write. */
const BLANK_WORDS: ReadonlySet<string> = new Set([
	'-',
	'--',
	'/',
	'\\',
	'无',
	'暂无',
	'空',
	'n/a',
	'na',
	'n.a.',
	'nan',
	'nat',
	'none',
	'nil',
	'null',
	'(null)',
	'<null>',
	'<na>',
	'\\n',
	'(空白)',
	'(blank)',
]);
/** Those that are nobody's name. */
const NO_NAMES: ReadonlySet<string> = new Set(
	[...BLANK_WORDS].filter((word) => word !== 'na' && word !== 'none' && word !== 'nil'),
);

/** Does a plain text say "nothing here" in a column of numbers or dates? */
export const isBlankWord = (plain: string): boolean =>
	plain === '' || BLANK_WORDS.has(plain.toLowerCase());

/** Does a plain text say "nobody" in a column of names? */
export const isBlankName = (plain: string): boolean =>
	plain === '' || NO_NAMES.has(plain.toLowerCase());

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
