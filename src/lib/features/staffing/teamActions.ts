import type { MoveTarget } from '$lib/application/commands/moveTier';
import type { Cell } from '$lib/domain/plan';

/** What the planner can do to teams; the sheet carries it out. */
export interface TeamActions {
	readonly current: (team: string, people: number | null) => void;
	readonly rename: (team: string, name: string) => void;
	readonly remove: (team: string) => void;
	readonly move: (cell: Cell, to: MoveTarget) => void;
	/** Lays two teams side by side, to see what they would be as one. */
	readonly pool: (first: string, second: string) => void;
}
