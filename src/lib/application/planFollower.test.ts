import { describe, expect, it } from 'vitest';
import { createInputs } from '../domain/inputs';
import { monthOf } from '../domain/primitives/day';
import { finish } from '../domain/primitives/steps';
import { BASELINE } from '../domain/scenario/scenario';
import { PlanFollower } from './planFollower';

/** Counts how often a plan was made: each making asks once what month it is. */
function counted() {
	let asked = 0;
	let clock = 0;
	const today = () => {
		asked++;
		return monthOf(2026, 4);
	};
	const follower = new PlanFollower({ today, elapsed: () => clock++ });
	return { follower, made: () => asked };
}
const titled = (title: string) => ({ ...createInputs(), title });

describe('what is foreseen', () => {
	it('is there when it is taken, whatever was asked for until then', () => {
		const { follower, made } = counted();
		const [before, after] = [titled('before'), titled('after "‮😀"')];
		follower.follow(before, BASELINE, null);
		const ahead = finish(follower.foresee(after, BASELINE, null));
		// A part of the page that arrives in between reads what is still on screen.
		expect(follower.follow(before, BASELINE, null).inputs).toBe(before);
		expect(follower.follow(after, BASELINE, null)).toBe(ahead);
		expect(follower.follow(after, BASELINE, null)).toBe(ahead);
		expect(made()).toBe(2);
	});

	it('is nothing new where it is on screen already', () => {
		const { follower, made } = counted();
		const here = titled('here');
		const followed = follower.follow(here, BASELINE, null);
		expect(finish(follower.foresee(here, BASELINE, null))).toBe(followed);
		expect(made()).toBe(1);
	});

	it('is what others are worked out from, until something else is on screen', () => {
		const { follower } = counted();
		finish(follower.foresee(titled('foreseen'), BASELINE, null));
		const there = follower.ahead;
		expect(there?.inputs.title).toBe('foreseen');
		finish(follower.foresee(titled('next'), BASELINE, null));
		expect(follower.ahead?.inputs.title).toBe('next');
		follower.follow(titled('instead'), BASELINE, null);
		expect(follower.ahead?.inputs.title).toBe('instead');
	});

	it('took as long as its parts, without what the page did between them', () => {
		const { follower } = counted();
		const steps = follower.foresee(titled('slow'), BASELINE, null);
		let parts = 0;
		for (let step = steps.next(); ; step = steps.next()) {
			parts++;
			if (step.done !== true) continue;
			expect(step.value.milliseconds).toBe(parts);
			break;
		}
		expect(parts).toBeGreaterThan(3);
	});

	it('is of these inputs alone: others are worked out', () => {
		const { follower, made } = counted();
		finish(follower.foresee(titled('foreseen'), BASELINE, null));
		const other = titled('other');
		expect(follower.follow(other, BASELINE, null).inputs).toBe(other);
		expect(made()).toBe(2);
	});
});
