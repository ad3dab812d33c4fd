/** Are the later ones the earlier ones, edited in place or with more at the end? */
export function onlyAppended<Entry>(before: readonly Entry[], after: readonly Entry[]): boolean {
	if (before.length === after.length) return true;
	return after.length > before.length && before.every((entry, row) => entry === after[row]);
}
