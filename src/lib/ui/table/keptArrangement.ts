import { AS_IT_IS, type Arrangement } from './arrange';

const KEY = 'tierplan.columns.';

/** How the columns of a table were last looked at in this browser; as they are where nothing sound was kept. */
export function readArrangement(table: string): Arrangement {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(KEY + table) ?? 'null');
		if (typeof kept !== 'object' || kept === null) return AS_IT_IS;
		const { order, hidden, frozen } = kept as Readonly<Record<string, unknown>>;
		return {
			order: textsOf(order),
			hidden: textsOf(hidden),
			frozen: Number.isSafeInteger(frozen) && (frozen as number) >= 0 ? (frozen as number) : null,
		};
	} catch {
		return AS_IT_IS;
	}
}

/** Keeps it; a full or closed store only costs the choice. */
export function keepArrangement(table: string, arrangement: Arrangement): void {
	try {
		localStorage.setItem(KEY + table, JSON.stringify(arrangement));
	} catch {
		return;
	}
}

const textsOf = (value: unknown): readonly string[] =>
	Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
