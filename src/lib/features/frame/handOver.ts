/** What a hand can be on. */
const STOPS = 'a[href], button, input, #sheet';

/**
 * What the hand is at, for a page that is about to be drawn again: what has the focus, what was typed, what
 * is open, and what was pressed in vain (`pressed`). The answer finds the same by its words in what stands
 * there then, and goes on with it.
 */
export function noteHand(pressed: Element | null): () => void {
	const focused = placeOf(document.activeElement);
	const typed = stops()
		.filter(isFilled)
		.map((field) => ({ place: placeOf(field), text: field.value }));
	const open = openButton();
	const [again, opened] = [placeOf(pressed), placeOf(open)];
	return () => {
		for (const { place, text } of typed) {
			const field = at(place);
			if (!(field instanceof HTMLInputElement)) continue;
			field.value = text;
			field.dispatchEvent(new InputEvent('input', { bubbles: true }));
		}
		at(focused)?.focus({ preventScroll: true });
		const button = at(opened);
		if (button !== null && button.ariaExpanded !== 'true') button.click();
		// A float has taken the focus to its first stop.
		if (opened !== null) at(focused)?.focus({ preventScroll: true });
		at(again)?.click();
	};
}

/** What it is called, and which of those that are called so. */
interface Place {
	readonly words: string;
	readonly nth: number;
}

const stops = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(STOPS)];

const wordsOf = (stop: Element): string =>
	`${stop.tagName} ${stop.id} ${stop.ariaLabel ?? stop.textContent.trim()}`;

function placeOf(stop: Element | null): Place | null {
	if (stop === null || !stop.matches(STOPS)) return null;
	const words = wordsOf(stop);
	const nth = stops()
		.filter((each) => wordsOf(each) === words)
		.findIndex((each) => each === stop);
	return { words, nth };
}

const at = (place: Place | null): HTMLElement | null =>
	place === null
		? null
		: (stops().filter((each) => wordsOf(each) === place.words)[place.nth] ?? null);

const isFilled = (stop: HTMLElement): stop is HTMLInputElement =>
	stop instanceof HTMLInputElement && stop.type === 'text' && stop.value !== '';

/** The button whose float is open. */
const openButton = (): HTMLElement | null =>
	document.querySelector(':popover-open') === null
		? null
		: document.querySelector<HTMLElement>('button[aria-expanded="true"][aria-haspopup]');
