/**
 * Whether the menu of the selected cells is asked for here: on a cell, the field over it that has
 * the keys, or the number of a row; the titles of columns have a menu of their own. anchor: where
 * the hand is; null: a key asked.
 */
export function asksMenu(event: MouseEvent): { readonly anchor: DOMRect | null } | null {
	const { target, clientX, clientY, button } = event;
	if (!(target instanceof Element) || target.closest('thead, [role=columnheader]') !== null)
		return null;
	if (target.closest('td, th, .tabulator-cell, textarea') === null) return null;
	// By Shift+F10 or the key of menus there is no hand to go by.
	const byHand = button === 2 || clientX + clientY > 0;
	return { anchor: byHand ? new DOMRect(clientX, clientY, 0, 0) : null };
}
