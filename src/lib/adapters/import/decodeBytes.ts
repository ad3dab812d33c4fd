import { message, type Message } from '$lib/domain/primitives/message';
import { ok, refuse, type Result } from '$lib/domain/primitives/result';

/** The text of a file and what it was written in; `gb18030` is worth telling the planner. */
export interface Decoded {
	readonly text: string;
	readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
}

const BYTE_ORDER_MARKS = [
	{ encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
	{ encoding: 'utf-16le', bytes: [0xff, 0xfe] },
	{ encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;
/** Files that are no text, by how they begin. */
const WORKBOOKS: readonly (readonly number[])[] = [
	[0x50, 0x4b, 0x03, 0x04],
	[0xd0, 0xcf, 0x11, 0xe0],
];

/** Byte order mark, else strict UTF-8, else GB18030 as Chinese Excel and WPS write CSV. */
export function decodeBytes(bytes: Uint8Array): Result<Decoded, Message> {
	if (WORKBOOKS.some((magic) => startsWith(bytes, magic)))
		return refuse(message('import_file_is_workbook'));
	const marked = BYTE_ORDER_MARKS.find((mark) => startsWith(bytes, mark.bytes));
	if (marked !== undefined)
		return readable({
			text: decode(bytes, marked.encoding, false) ?? '',
			encoding: marked.encoding,
		});
	const strict = decode(bytes, 'utf-8', true);
	if (strict !== null) return readable({ text: strict, encoding: 'utf-8' });
	const chinese = decode(bytes, 'gb18030', true);
	return chinese === null
		? refuse(message('import_encoding_unknown'))
		: readable({ text: chinese, encoding: 'gb18030' });
}

/** A NUL is in no text that anybody wrote: the bytes are something else. */
const readable = (decoded: Decoded): Result<Decoded, Message> =>
	decoded.text.includes('\0') ? refuse(message('import_encoding_unknown')) : ok(decoded);

/** null: not in this encoding. */
function decode(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
	try {
		return new TextDecoder(encoding, { fatal }).decode(bytes);
	} catch {
		return null;
	}
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
	start.every((byte, i) => bytes[i] === byte);
