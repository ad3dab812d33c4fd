import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hiddenGroups } from './hiddenGroups';

const hidden = (sizes: readonly number[]): readonly number[] => [...hiddenGroups(sizes, 3)].sort();

it('[SHARE-5] hides small groups, and the next one where the rest would give them away', () => {
	expect(hidden([10, 3, 7])).toEqual([]);
	expect(hidden([10, 2, 7])).toEqual([1, 2]);
	expect(hidden([10, 1, 2])).toEqual([1, 2]);
	expect(hidden([10, 1, 1])).toEqual([0, 1, 2]);
	expect(hidden([10, 1, 1, 4])).toEqual([1, 2, 3]);
	expect(hidden([10, 0, 2, 5])).toEqual([2, 3]);
	expect(hidden([2])).toEqual([0]);
	expect(hidden([0, 0])).toEqual([]);
});

it('[SHARE-5] what is told is never small, and what is hidden is never one group or fewer than three', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(6), { maxLength: 8 }), (sizes) => {
			const left = hiddenGroups(sizes, 3);
			const members = [...left].reduce((sum, place) => sum + sizes[place]!, 0);
			const filled = sizes.filter((size) => size > 0).length;
			sizes.forEach((size, place) => {
				if (!left.has(place)) expect(size === 0 || size >= 3).toBe(true);
			});
			if (left.size > 0 && left.size < filled) {
				expect(left.size).toBeGreaterThan(1);
				expect(members).toBeGreaterThanOrEqual(3);
			}
		}),
	);
});
