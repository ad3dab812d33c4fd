import { describe, expect, test } from 'vitest';
import { createInputs } from '../domain/inputs';
import { message } from '../domain/primitives/message';
import { addStep, REACHABLE_STEPS, redoStep, stepAt, undoStep } from './history';
import type { History, Step } from './ports';

const inputs = createInputs();
const step = (sequence: number): Step => ({ sequence, label: message(`step_${sequence}`), inputs });
const history = (count: number, position = count - 1): History => ({
	steps: Array.from({ length: count }, (_, sequence) => step(sequence)),
	position,
});

describe('history', () => {
	test('a new step ends what could be redone', () => {
		const next = addStep(history(5, 2), step(9));
		expect(next.steps.map(({ sequence }) => sequence)).toEqual([0, 1, 2, 9]);
		expect(next.position).toBe(3);
	});

	test('200 steps can be taken back, the oldest fall off', () => {
		const next = addStep(history(REACHABLE_STEPS + 1), step(999));
		expect(next.steps).toHaveLength(REACHABLE_STEPS + 1);
		expect(next.steps[0]?.sequence).toBe(1);
		expect(stepAt(next).sequence).toBe(999);
	});

	test('undo and redo name the step they would move over', () => {
		expect(undoStep(history(3))?.sequence).toBe(2);
		expect(redoStep(history(3))).toBeNull();
		expect(undoStep(history(3, 0))).toBeNull();
		expect(redoStep(history(3, 0))?.sequence).toBe(1);
	});

	test('a place outside is a mistake', () => {
		expect(() => stepAt(history(3, 3))).toThrow('no step at 3');
	});
});
