import { expect, it } from 'vitest';
import { finish, within, type Steps } from './steps';

function* counting(to: number): Steps<string> {
	for (let k = 0; k < to; k++) yield k / to;
	return `${to} done`;
}

it('work in steps runs to its end at once, however many there are', () => {
	expect(finish(counting(4))).toBe('4 done');
	expect(finish(counting(0))).toBe('0 done');
});

it('work in steps is a part of larger work, and tells how far that has come', () => {
	function* larger(): Steps<string> {
		const first = yield* within(counting(2), 0, 0.5);
		const second = yield* within(counting(4), 0.5, 1);
		return `${first}, ${second}`;
	}
	expect([...larger()]).toEqual([0, 0.25, 0.5, 0.625, 0.75, 0.875]);
	expect(finish(larger())).toBe('2 done, 4 done');
});
