/** Deepest nesting of brackets in a line of JSON, brackets inside strings left out. */
export function depthOf(line: string): number {
	let depth = 0;
	let deepest = 0;
	let quoted = false;
	for (let i = 0; i < line.length; i++) {
		const char = line.charCodeAt(i);
		if (quoted) {
			if (char === BACKSLASH) i++;
			else if (char === QUOTE) quoted = false;
		} else if (char === QUOTE) quoted = true;
		else if (char === OPEN_LIST || char === OPEN_OBJECT) deepest = Math.max(deepest, ++depth);
		else if (char === CLOSE_LIST || char === CLOSE_OBJECT) depth--;
	}
	return deepest;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
