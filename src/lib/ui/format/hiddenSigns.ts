/** A piece of a text: either it shows itself, or it is one character that nobody would see. */
export interface TextPiece {
	readonly text: string;
	readonly hidden: boolean;
}

/** Invisible, or it turns what stands around it: rare enough that most texts end here. */
const HIDDEN =
	/(?![\t\n\r])[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/u;

/** Signs that need an invisible one to be what they are: emoji, keys, flags, variants of a Han character. */
const WHOLE =
	/\p{Extended_Pictographic}[\ufe0e\ufe0f\p{Emoji_Modifier}\u{e0020}-\u{e007f}]*(?:\u200d\p{Extended_Pictographic}[\ufe0e\ufe0f\p{Emoji_Modifier}]*)*|[0-9#*]\ufe0f\u20e3|\p{Script=Han}[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

/** Perhaps: an emoji may hold one and needs no sign. */
export const hasHidden = (text: string): boolean => HIDDEN.test(text);

/** The text in pieces, each hidden character one of them; null when there is none. */
export function splitHidden(text: string): readonly TextPiece[] | null {
	if (!hasHidden(text)) return null;
	const whole = new Set<number>();
	for (const { 0: sign, index } of text.matchAll(WHOLE))
		for (let at = index; at < index + sign.length; at++) whole.add(at);
	const pieces: TextPiece[] = [];
	let plain = '';
	let at = 0;
	for (const sign of text) {
		if (!whole.has(at) && hasHidden(sign)) {
			if (plain !== '') pieces.push({ text: plain, hidden: false });
			pieces.push({ text: sign, hidden: true });
			plain = '';
		} else plain += sign;
		at += sign.length;
	}
	if (plain !== '') pieces.push({ text: plain, hidden: false });
	return pieces.some(({ hidden }) => hidden) ? pieces : null;
}

const HEX = 16;
const CODE_DIGITS = 4;

/** The code of a character as tables of characters write it: `202E`. */
export const codeOf = (sign: string): string =>
	(sign.codePointAt(0) ?? 0).toString(HEX).toUpperCase().padStart(CODE_DIGITS, '0');

/** The text with its hidden characters spelled out, where no sign can be drawn: `abc[U+202E]txt`. */
export const spellHidden = (text: string): string =>
	splitHidden(text)
		?.map((piece) => (piece.hidden ? `[U+${codeOf(piece.text)}]` : piece.text))
		.join('') ?? text;
