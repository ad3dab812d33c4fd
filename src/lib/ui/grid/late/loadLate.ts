import type * as Kit from './kit';

/** ms that a page has the time to itself once its first grid stands. */
const REST = 500;

let kit: typeof Kit | null = null;

export const loadLate = async (): Promise<typeof Kit> => (kit ??= await import('./kit'));

/** null: not here yet. */
export const lateKit = (): typeof Kit | null => kit;

/** For a grid that stands: when the page has come to rest, or at once where an earlier grid has it. */
export async function loadAtRest(): Promise<typeof Kit> {
	if (kit === null) await new Promise((rested) => setTimeout(rested, REST));
	return loadLate();
}
