import { TextNames } from '../../domain/ledger/textNames';
import type { Steps } from '../../domain/primitives/steps';

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPEN = 0x5b;
const CLOSE = 0x5d;
const FIRST_PRINTABLE = 0x20;
const FIRST_ROOM = 1024;
/** Names that are found in one go. */
const NAMES_PER_STEP = 16_384;

/** Places of names in one text, as they are found. */
class Places {
	#from = new Int32Array(FIRST_ROOM);
	#to = new Int32Array(FIRST_ROOM);
	#size = 0;

	/** Were so many found that the page may breathe? */
	get isStep(): boolean {
		return this.#size % NAMES_PER_STEP === 0;
	}

	add(from: number, to: number): void {
		if (this.#size === this.#to.length) {
			this.#from = widened(this.#from);
			this.#to = widened(this.#to);
		}
		this.#from[this.#size] = from;
		this.#to[this.#size++] = to;
	}

	over(text: string): TextNames {
		return new TextNames(text, this.#from.slice(0, this.#size), this.#to.slice(0, this.#size));
	}
}

function widened(values: Int32Array): Int32Array<ArrayBuffer> {
	const wide = new Int32Array(values.length * 2);
	wide.set(values);
	return wide;
}

/**
 * The names of lists as `JSON.stringify` writes them, one list behind the other, without a string for
 * each. Null where a name needs more than that (an escape), or where it is something else: then it is
 * parsed as any other JSON. In steps.
 */
export function* plainNames(lists: readonly Uint8Array[]): Steps<TextNames | null> {
	let text: string;
	try {
		const decoder = new TextDecoder('utf-8', { fatal: true });
		text = lists.map((bytes) => decoder.decode(bytes)).join('');
	} catch {
		return null;
	}
	const places = new Places();
	for (let at = 0; at < text.length;) {
		const end = yield* readList(text, at, places);
		if (end === null) return null;
		at = end;
	}
	return places.over(text);
}

/** Reads the list that begins at `start`, and answers where it ends. */
function* readList(text: string, start: number, places: Places): Steps<number | null> {
	if (text.charCodeAt(start) !== OPEN) return null;
	let at = start + 1;
	if (text.charCodeAt(at) === CLOSE) return at + 1;
	for (;;) {
		if (text.charCodeAt(at) !== QUOTE) return null;
		const from = ++at;
		for (let unit = text.charCodeAt(at); unit !== QUOTE; unit = text.charCodeAt(++at)) {
			// Past the end it is no number at all.
			if (!(unit >= FIRST_PRINTABLE) || unit === BACKSLASH) return null;
		}
		places.add(from, at);
		if (places.isStep) yield at / text.length;
		const after = text.charCodeAt(at + 1);
		at += 2;
		if (after === CLOSE) return at;
		if (after !== COMMA) return null;
	}
}
