import type { Side } from '$lib/domain/sharing/compare/difference';

/** A difference as it stands in the table. */
export interface DifferenceRow {
	readonly id: string;
	readonly where: string;
	readonly mine: string;
	readonly theirs: string;
	readonly why: string;
	/** Whose is taken as long as nobody says otherwise. */
	readonly proposal: Side;
}

/** Differences of one kind, under one switch. */
export interface DifferenceGroup {
	readonly id: string;
	readonly title: string;
	readonly count: string;
	readonly rows: readonly DifferenceRow[];
}

/** The ids of what is taken of theirs, after some were chosen. */
export function withChoice(
	taken: ReadonlySet<string>,
	ids: readonly string[],
	side: Side,
): ReadonlySet<string> {
	const chosen = new Set(taken);
	for (const id of ids) {
		if (side === 'theirs') chosen.add(id);
		else chosen.delete(id);
	}
	return chosen;
}
