import type { History, Step, Time } from '$lib/application/ports';

/** A step as the history shows it. */
export interface HistoryRow {
	readonly step: Step;
	readonly position: number;
	/** Undone steps can be done again; earlier ones can be gone back to. */
	readonly place: 'undone' | 'now' | 'done';
	/** Done today: its time of day is enough. */
	readonly today: boolean;
}

/** Newest first. */
export function historyRows({ steps, position }: History, now: Time): readonly HistoryRow[] {
	const day = new Date(now).toDateString();
	return steps
		.map((step, place): HistoryRow => ({
			step,
			position: place,
			place: place > position ? 'undone' : place === position ? 'now' : 'done',
			today: step.at !== undefined && new Date(step.at).toDateString() === day,
		}))
		.reverse();
}
