import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Step } from '../../application/ports';
import { createInputs } from '../../domain/inputs';
import { message } from '../../domain/primitives/message';
import { addStep, baseOf, moveTo, NO_STEPS, trim, type Timeline } from './timeline';

const inputs = createInputs();
const step = (sequence: number): Step => ({ sequence, label: message('x'), inputs });
const lineOf = (...sequences: number[]): Timeline =>
	sequences.reduce((line, sequence) => addStep(line, step(sequence)), NO_STEPS);
const sequences = ({ steps }: Timeline) => steps.map(({ sequence }) => sequence);

describe('timeline', () => {
	it('forgets what was undone and then written over, and the versions of it', () => {
		const line = { ...lineOf(1, 2, 3, 4), anchors: [1, 2, 3, 4] };
		const back = moveTo(line, 2)!;
		expect(back.position).toBe(1);
		expect(back.anchors).toEqual([1, 2, 3, 4]);
		const next = addStep(back, step(6));
		expect(sequences(next)).toEqual([1, 2, 6]);
		expect(next.anchors).toEqual([1, 2]);
	});

	it('keeps versions of steps to come while a journal is read', () => {
		const line = { ...lineOf(1), anchors: [1, 2, 3] };
		expect(addStep(line, step(2)).anchors).toEqual([1, 2, 3]);
	});

	it('holds 200 steps that can be taken back', () => {
		const line = Array.from({ length: 300 }, (_, place) => place + 1).reduce(
			(built, sequence) => addStep(built, step(sequence)),
			NO_STEPS,
		);
		expect(line.steps).toHaveLength(201);
		expect(line.position).toBe(200);
		expect(sequences(line)[0]).toBe(100);
	});

	it('does not reach what is not there', () => {
		expect(moveTo(lineOf(1, 2), 9)).toBeNull();
	});

	it('never trims the step on screen', () => {
		const line = moveTo(lineOf(1, 2, 3, 4, 5), 2)!;
		expect(sequences(trim(line, 2))).toEqual([2, 3, 4, 5]);
		expect(trim(line, 2).position).toBe(0);
		expect(trim(line, 10)).toBe(line);
	});

	it('finds the newest version before the oldest step', () => {
		const line = { ...lineOf(5, 6, 7), anchors: [1, 4, 6, 7] };
		expect(baseOf(line)).toBe(4);
		expect(baseOf({ ...line, anchors: [6] })).toBeNull();
		expect(baseOf({ ...line, anchors: [5] })).toBe(5);
	});

	it('sequence numbers rise along the line, whatever is done', () => {
		const act = fc.oneof(fc.constant('do' as const), fc.nat(20));
		fc.assert(
			fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
				let line = lineOf(1);
				acts.forEach((each, place) => {
					if (each === 'do') line = addStep(line, step(place + 2), 10);
					else line = moveTo(line, line.steps[each % line.steps.length]!.sequence)!;
					const order = sequences(line);
					expect(order).toEqual([...order].sort((a, b) => a - b));
					expect(line.steps[line.position]).toBeDefined();
					expect(line.steps.length).toBeLessThanOrEqual(11);
				});
			}),
		);
	});
});
