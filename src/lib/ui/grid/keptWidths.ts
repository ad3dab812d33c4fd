const KEY = 'tierplan.widths.';

/** Column widths a planner has set, by column id, px. A browser that keeps nothing gives none. */
export function readWidths(grid: string): ReadonlyMap<string, number> {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(KEY + grid) ?? '[]');
		return new Map(Array.isArray(kept) ? kept.filter(isWidth) : []);
	} catch {
		return new Map();
	}
}

/** Keeps them; a full or closed store only costs the widths. */
export function keepWidths(grid: string, widths: ReadonlyMap<string, number>): void {
	try {
		localStorage.setItem(KEY + grid, JSON.stringify([...widths]));
	} catch {
		return;
	}
}

function isWidth(entry: unknown): entry is [string, number] {
	if (!Array.isArray(entry)) return false;
	const [id, width] = entry as readonly unknown[];
	return typeof id === 'string' && typeof width === 'number' && width > 0;
}
