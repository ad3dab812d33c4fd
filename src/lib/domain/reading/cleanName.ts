/** First code unit that can change under NFC; before it stand Latin letters that are composed already. */
const FIRST_COMBINING = 0x300;
/** Ideographs; Chinese punctuation without its spaces and tone marks; full-width forms. */
const FIRST_IDEOGRAPH = 0x4e00;
const LAST_IDEOGRAPH = 0x9fff;
const FIRST_PUNCTUATION = 0x3001;
const LAST_PUNCTUATION = 0x3029;
const FIRST_FULL_WIDTH = 0xff01;
const LAST_FULL_WIDTH = 0xffef;

/** Does NFC leave this code unit alone, whatever stands beside it? Nearly all Chinese text is of such. */
export const isStable = (code: number): boolean =>
	code < FIRST_COMBINING ||
	(code >= FIRST_IDEOGRAPH && code <= LAST_IDEOGRAPH) ||
	(code >= FIRST_FULL_WIDTH && code <= LAST_FULL_WIDTH) ||
	(code >= FIRST_PUNCTUATION && code <= LAST_PUNCTUATION);

/** A name as it is kept and compared: trimmed and in NFC, otherwise exactly as it was written. */
export function cleanName(text: string): string {
	const name = text.trim();
	for (let i = 0; i < name.length; i++)
		if (!isStable(name.charCodeAt(i))) return name.normalize('NFC');
	return name;
}
