import { NO_NAME } from '../../ledger/names';
import type { Origin } from '../../ledger/origin';

/** The most places the roll can have. */
const ROLL = 2 ** 31 - 1;

/**
 * Two rolls of source rows as one: tables that both have once, the others behind mine. moved: the
 * place there of a place on theirs.
 */
export function joinOrigins(
	mine: readonly Origin[],
	theirs: readonly Origin[],
): { readonly origins: readonly Origin[]; readonly moved: (place: number) => number } {
	const origins = [...mine];
	const shifts = theirs.map((table) => {
		const known = mine.find((each) => sameTable(each, table));
		if (known !== undefined) return known.first - table.first;
		const end = endOf(origins);
		if (end + table.rows > ROLL) return null;
		origins.push({ ...table, first: end });
		return end - table.first;
	});
	const moved = (place: number): number => {
		if (place === NO_NAME) return NO_NAME;
		const at = theirs.findLastIndex(({ first }) => first <= place);
		const shift = shifts[at] ?? null;
		return shift === null ? NO_NAME : place + shift;
	};
	return { origins: origins.length === mine.length ? mine : origins, moved };
}

const sameTable = (a: Origin, b: Origin): boolean =>
	a.hash === b.hash &&
	a.at === b.at &&
	a.name === b.name &&
	a.sheet === b.sheet &&
	a.rows === b.rows &&
	a.sourceRow === b.sourceRow;

function endOf(origins: readonly Origin[]): number {
	const last = origins.at(-1);
	return last === undefined ? 0 : last.first + last.rows;
}
