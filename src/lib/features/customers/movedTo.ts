/** The list with one of its items where another stands; that one and those between give way. As it was where either is not in it. */
export function movedTo<Item>(list: readonly Item[], item: Item, place: Item): readonly Item[] {
	const [from, to] = [list.indexOf(item), list.indexOf(place)];
	if (from === -1 || to === -1 || from === to) return list;
	return list.toSpliced(from, 1).toSpliced(to, 0, item);
}
