const STOPS =
	'a[href], button:not([disabled]), input:not([disabled]), select, textarea, [tabindex]';

/**
 * Moves the focus out of `region`: to the next place after it, or before it when `back`.
 * A grid keeps Tab and the arrows for its cells; this is the way out.
 */
export function leave(region: HTMLElement, back: boolean): void {
	const wanted = back ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
	const stops = [...document.querySelectorAll<HTMLElement>(STOPS)].filter(
		(stop) => stop.tabIndex >= 0 && !region.contains(stop) && stop.checkVisibility(),
	);
	const beyond = stops.filter((stop) => (region.compareDocumentPosition(stop) & wanted) !== 0);
	const next = back ? (beyond.at(-1) ?? stops.at(-1)) : (beyond[0] ?? stops[0]);
	next?.focus();
}
