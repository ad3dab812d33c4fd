import { describe, expect, it } from 'vitest';
import { later, laterInSteps } from './later';

const sum = (a: number, b: number) => (last: number | null) => (last ?? 0) + a + b;

describe('a step that waits', () => {
	it('makes its result when it is asked for, once', () => {
		let made = 0;
		const step = later([1], undefined, () => ++made);
		expect(made).toBe(0);
		expect([step.result, step.result, made]).toEqual([1, 1, 1]);
	});
	it('is the last one where it read the same, asked for or not', () => {
		const first = later([1, 'x'], undefined, sum(1, 2));
		expect(later([1, 'x'], first, sum(5, 5))).toBe(first);
		expect(later([1, 'y'], first, sum(5, 5))).not.toBe(first);
		expect(later([1], first, sum(5, 5))).not.toBe(first);
	});
	it('starts from the latest result that somebody asked for', () => {
		const first = later([1], undefined, sum(1, 0));
		expect(first.result).toBe(1);
		const skipped = later([2], first, sum(10, 0));
		const third = later([3], skipped, sum(100, 0));
		expect(third.result).toBe(101);
		expect(skipped.result).toBe(11);
	});
	it('starts from nothing where nobody ever asked', () => {
		const first = later([1], undefined, sum(1, 0));
		expect(later([2], first, sum(10, 0)).result).toBe(10);
	});
	it('is made in steps before anybody asks, and the rest at once by who cannot wait', () => {
		const made: string[] = [];
		const inSteps = (name: string) =>
			laterInSteps([name], undefined, function* () {
				made.push(`${name} begins`);
				yield 0.5;
				made.push(name);
				return name;
			});
		const calm = inSteps('a');
		const steps = calm.making();
		expect([steps.next().value, calm.made, steps.next().done, calm.made]).toEqual([
			...[0.5, false, true, true],
		]);
		const hasty = inSteps('b');
		const left = hasty.making();
		left.next();
		expect(hasty.result).toBe('b');
		expect(left.next().done).toBe(true);
		expect([calm.result, hasty.result]).toEqual(['a', 'b']);
		expect(made).toEqual(['a begins', 'a', 'b begins', 'b']);
	});
	it('breaks again for who asks again', () => {
		const broken = later([1], undefined, (): number => {
			throw new Error('no');
		});
		expect(() => broken.result).toThrow('no');
		expect(() => broken.result).toThrow('no');
		expect(broken.made).toBe(false);
	});
});
