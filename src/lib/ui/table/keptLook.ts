import type { LookShelf } from './tableDesk.svelte';
import type { TableLook } from './tableLook';

type Looks = ReadonlyMap<string, TableLook>;

/** How a table was looked at when it was left, as long as the page lives: by what it belongs to, and its name. */
export function keptLook(
	looks: WeakMap<object, unknown>,
	owner: () => object,
	table: string,
): LookShelf {
	const kept = (): Looks => (looks.get(owner()) as Looks | undefined) ?? new Map();
	return {
		read: () => kept().get(table),
		keep: (look) => void looks.set(owner(), new Map([...kept(), [table, look]])),
	};
}
