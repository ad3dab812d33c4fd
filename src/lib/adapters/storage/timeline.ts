import type { History, Step } from '../../application/ports';

/** Steps that can be taken back; the value before the oldest of them is held as well. */
export const HISTORY_STEPS = 200;

/**
 * The history, and where loading could start. Sequence numbers of `steps` rise: what was undone
 * and then written over is not in it.
 */
export interface Timeline extends History {
	/** Sequence numbers of the stored versions that lie on this line of steps. */
	readonly anchors: readonly number[];
}

export const NO_STEPS: Timeline = { steps: [], position: -1, anchors: [] };

/** Adds a step after the one on screen; what was undone is forgotten, with the versions of it. */
export function addStep(timeline: Timeline, step: Step, limit = HISTORY_STEPS): Timeline {
	const { steps, position, anchors } = timeline;
	const from = steps[position]?.sequence ?? 0;
	const line = [...steps.slice(0, position + 1), step].slice(-(limit + 1));
	return {
		steps: line,
		position: line.length - 1,
		anchors: anchors.filter((seq) => seq <= from || seq >= step.sequence),
	};
}

/** Goes to the step with this sequence number; null when it cannot be reached. */
export function moveTo(timeline: Timeline, sequence: number): Timeline | null {
	const position = timeline.steps.findIndex((step) => step.sequence === sequence);
	return position < 0 ? null : { ...timeline, position };
}

/** Drops the oldest steps beyond the limit; never the one on screen. */
export function trim(timeline: Timeline, limit = HISTORY_STEPS): Timeline {
	const surplus = Math.min(timeline.position, timeline.steps.length - (limit + 1));
	if (surplus <= 0) return timeline;
	return {
		...timeline,
		steps: timeline.steps.slice(surplus),
		position: timeline.position - surplus,
	};
}

/** The newest version from which every step can be rebuilt; null: only the journal's first record. */
export function baseOf({ steps, anchors }: Timeline): number | null {
	const oldest = steps[0]?.sequence ?? 0;
	const before = anchors.filter((seq) => seq <= oldest);
	return before.length === 0 ? null : Math.max(...before);
}
