/** Full-width forms of `!` … `~` stand this far above the half-width ones. */
const FULL_WIDTH_OFFSET = 0xfee0;
const FIRST_FULL_WIDTH = 0xff01;
const LAST_FULL_WIDTH = 0xff5e;

/** Characters that look like another one in a number or a date. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
	...each('\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\u30fc', '-'),
	...each(
		'\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000\t\n\r',
		' ',
	),
	// Zero-width characters, marks of direction and the byte order mark carry nothing.
	...each('\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff', ''),
	...each('\uffe5', '¥'),
]);

function each(from: string, to: string): [string, string][] {
	return Array.from(from, (c) => [c, to]);
}

/** Nothing in it that stands for another character, that is trimmed or that wraps the rest: most cells. */
const PLAIN = /^(?!['=])[!-~\u4e00-\u9fff](?:[ -~\u4e00-\u9fff]*[!-~\u4e00-\u9fff])?$/;

/**
 * The text as numbers and dates are read from it: half-width, plain hyphens and spaces, nothing
 * invisible, no apostrophe in front (Excel's mark of a number kept as text), trimmed.
 */
export function plainText(text: string): string {
	if (PLAIN.test(text)) return text;
	let plain = '';
	for (const c of text) {
		const code = c.charCodeAt(0);
		if (code >= FIRST_FULL_WIDTH && code <= LAST_FULL_WIDTH)
			plain += String.fromCharCode(code - FULL_WIDTH_OFFSET);
		else plain += LOOK_ALIKES.get(c) ?? c;
	}
	plain = plain.trim();
	// Exports write ="00123" so that Excel keeps the zeros.
	if (plain.startsWith('="') && plain.endsWith('"')) return plain.slice(2, -1).trim();
	return plain.startsWith("'") ? plain.slice(1).trimStart() : plain;
}

const QUOTED_CHARACTERS = 40;

/** A cell's text as a sentence repeats it: one line, not longer than a sentence bears. */
export function quoted(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length <= QUOTED_CHARACTERS ? line : `${line.slice(0, QUOTED_CHARACTERS)}…`;
}
