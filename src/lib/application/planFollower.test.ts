import { describe, expect, it } from 'vitest';
import { createInputs } from '../domain/inputs';
import { monthOf } from '../domain/primitives/day';
import { BASELINE } from '../domain/scenario/scenario';
import { PlanFollower } from './planFollower';

/** Counts how often a plan was made: each making asks the clock twice. */
function counted() {
	let asked = 0;
	const follower = new PlanFollower({ today: () => monthOf(2026, 4), elapsed: () => asked++ });
	return { follower, made: () => asked / 2 };
}
const titled = (title: string) => ({ ...createInputs(), title });

describe('what is foreseen', () => {
	it('is there when it is taken, whatever was asked for until then', () => {
		const { follower, made } = counted();
		const [before, after] = [titled('before'), titled('after "‮😀"')];
		follower.follow(before, BASELINE, null);
		const ahead = follower.foresee(after, BASELINE, null);
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
		expect(follower.foresee(here, BASELINE, null)).toBe(followed);
		expect(made()).toBe(1);
	});

	it('is of these inputs alone: others are worked out', () => {
		const { follower, made } = counted();
		follower.foresee(titled('foreseen'), BASELINE, null);
		const other = titled('other');
		expect(follower.follow(other, BASELINE, null).inputs).toBe(other);
		expect(made()).toBe(2);
	});
});
