import { moveInList } from './moveInList';

/** ↑ ↓ Home End go round the items of a menu, on whose list the key was heard; those that are off are left out. */
export function walkMenu(event: KeyboardEvent): void {
	const list = event.currentTarget;
	if (!(list instanceof HTMLElement)) return;
	const stops = [...list.querySelectorAll<HTMLElement>('[role=menuitem]:not(:disabled)')];
	const place = stops.findIndex((each) => each === document.activeElement);
	const next = moveInList(event.key, place, stops.length);
	if (next === null) return;
	event.preventDefault();
	stops[next]?.focus();
}
