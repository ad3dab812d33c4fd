import { createInputs } from '../domain/inputs';
import { message } from '../domain/primitives/message';
import type { History, Step } from './ports';

/** Steps that can be taken back; older ones fall off (DECISIONS 2). */
export const REACHABLE_STEPS = 200;

/** What is on screen while no workbook is open. */
export const newHistory = (): History => ({
	steps: [{ sequence: 0, label: message('workbook_new'), inputs: createInputs() }],
	position: 0,
});

/** The step on screen. */
export function stepAt({ steps, position }: History): Step {
	const step = steps[position];
	if (step === undefined) throw new Error(`no step at ${position} of ${steps.length}`);
	return step;
}

/** A new step after the one on screen; what was undone before it cannot be redone any more. */
export function addStep({ steps, position }: History, step: Step): History {
	const reached = [...steps.slice(0, position + 1), step];
	// One more than can be taken back: the state before the oldest step.
	const kept = reached.slice(-(REACHABLE_STEPS + 1));
	return { steps: kept, position: kept.length - 1 };
}

/** What undo would take back; null at the beginning. */
export const undoStep = ({ steps, position }: History): Step | null =>
	position > 0 ? (steps[position] ?? null) : null;

/** What redo would do again; null at the end. */
export const redoStep = ({ steps, position }: History): Step | null => steps[position + 1] ?? null;
