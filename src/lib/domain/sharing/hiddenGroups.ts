/**
 * Which groups of a whole must not be told [SHARE-5]: those with fewer than `least` members, and the
 * smallest others until what is left out holds at least `least` members in at least two groups; then
 * nothing follows from the whole less the rest. Empty groups tell of nobody.
 */
export function hiddenGroups(sizes: readonly number[], least: number): ReadonlySet<number> {
	const rising = sizes
		.map((size, place) => ({ size, place }))
		.filter(({ size }) => size > 0)
		.sort((a, b) => a.size - b.size || a.place - b.place);
	const small = rising.filter(({ size }) => size < least).length;
	if (small === 0) return new Set();
	let members = 0;
	const hidden = new Set<number>();
	for (const { size, place } of rising) {
		if (hidden.size >= Math.max(small, 2) && members >= least) break;
		hidden.add(place);
		members += size;
	}
	return hidden;
}
