import type { Missing } from '$lib/domain/card/missing';

/** What every row of a card can ask for. */
export interface RowActs {
	readonly onwhy?: ((anchor: Element) => void) | undefined;
	readonly onfill: (missing: Missing) => void;
}
