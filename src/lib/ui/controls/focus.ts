const FOCUSABLE =
	'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]:not([tabindex="-1"])';

/** What Tab would reach inside `root`, in order. */
export const focusable = (root: ParentNode): readonly HTMLElement[] =>
	[...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((each) => each.offsetParent !== null);

/** Remembers who has the focus; call the result to give it back, if nobody else took it since. */
export function keepFocus(): () => void {
	const before = document.activeElement;
	return () => {
		const now = document.activeElement;
		const free = now === null || now === document.body || !now.isConnected;
		if (free && before instanceof HTMLElement && before.isConnected) before.focus();
	};
}

/** Lets Tab run around inside `root` instead of leaving it. */
export function circleFocus(root: HTMLElement, event: KeyboardEvent): void {
	if (event.key !== 'Tab') return;
	const stops = focusable(root);
	const first = stops[0];
	const last = stops.at(-1);
	const active = document.activeElement;
	const leaving = event.shiftKey ? active === first || active === root : active === last;
	if (!leaving) return;
	event.preventDefault();
	(event.shiftKey ? last : first)?.focus();
}
