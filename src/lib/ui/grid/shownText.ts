import { hiddenTitle } from '../format/hiddenName';
import { codeOf, splitHidden } from '../format/hiddenSigns';

/** What a cell shows of a text: the text, or its pieces with a sign for each character nobody would see. */
export const shownText = (text: string): readonly (string | HTMLElement)[] =>
	splitHidden(text)?.map((piece) => (piece.hidden ? signOf(piece.text) : piece.text)) ?? [text];

/** The character stands inside, alone: what it does to its neighbours ends there, and a copy has it. */
function signOf(character: string): HTMLElement {
	const sign = document.createElement('bdi');
	sign.className = 'hidden-sign';
	sign.dataset['code'] = codeOf(character);
	sign.title = hiddenTitle(character);
	sign.append(character);
	return sign;
}
