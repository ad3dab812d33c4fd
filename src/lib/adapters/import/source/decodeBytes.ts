import { message, type Message } from '$lib/domain/primitives/message';
import { ok, refuse, type Result } from '$lib/domain/primitives/result';
import { titlesIn } from './encodingByTitles';
import { ENCODINGS, plainEncoding, type Encoding } from './encodings';

/** The text of a file and what it was read in. */
export interface Decoded {
	readonly text: string;
	readonly encoding: Encoding;
	/** Places that are no characters of this encoding; each stands as `�`. */
	readonly broken: number;
}

/** A text with more broken places than this is no text of that encoding. */
const FEW_BROKEN = 1 / 100;
const BROKEN = '\ufffd';

/**
 * Byte order mark, else the zero bytes of UTF-16, else strict UTF-8, else GB18030 as Chinese Excel and
 * WPS write CSV, or Big5: nearly all bytes are text in both, so the one that has known titles is right.
 * What the planner says goes before all of them.
 */
export function decodeBytes(bytes: Uint8Array, chosen?: string): Result<Decoded, Message> {
	const said = ENCODINGS.find((encoding) => encoding === chosen) ?? plainEncoding(bytes);
	if (said !== null) return readable(new TextDecoder(said).decode(bytes), said, 1);
	const unicode = strict(bytes, 'utf-8');
	if (unicode !== null) return readable(unicode, 'utf-8', 1);
	const simplified = strict(bytes, 'gb18030');
	const traditional = strict(bytes, 'big5');
	if (traditional !== null && titlesIn(traditional) > titlesIn(simplified ?? ''))
		return readable(traditional, 'big5', 1);
	if (simplified !== null) return readable(simplified, 'gb18030', 1);
	if (traditional !== null) return readable(traditional, 'big5', 1);
	return readable(new TextDecoder('gb18030').decode(bytes), 'gb18030', FEW_BROKEN);
}

/** A NUL is in no text that anybody wrote: the bytes are something else. */
function readable(text: string, encoding: Encoding, most: number): Result<Decoded, Message> {
	let broken = 0;
	for (let i = text.indexOf(BROKEN); i >= 0; i = text.indexOf(BROKEN, i + 1)) broken++;
	return text.includes('\0') || broken > text.length * most
		? refuse(message('import_encoding_unknown'))
		: ok({ text, encoding, broken });
}

/** null: not in this encoding. The end may be cut off inside a character. */
function strict(bytes: Uint8Array, encoding: Encoding): string | null {
	const decoder = new TextDecoder(encoding, { fatal: true });
	let text: string;
	try {
		text = decoder.decode(bytes, { stream: true });
	} catch {
		return null;
	}
	try {
		return text + decoder.decode();
	} catch {
		return text + BROKEN;
	}
}
