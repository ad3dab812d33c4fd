import { describe, expect, it } from 'vitest';
import { nearOptions } from './nearOptions';

const FAR = { costs: [0, 1, 2], gains: [0, 1, 10] };
const NEAR = { costs: [0, 2, 4], gains: [0, 5, 9] };

describe('[RESP-4] options near the price of a budget', () => {
	it('are those that give up no more than allowed, each with what it costs more and gives up', () => {
		expect(nearOptions([FAR, NEAR], [2, 1], 2, 1)).toEqual([
			{
				choice: 1,
				options: [
					{ option: 0, extra: -2, lost: 1 },
					{ option: 2, extra: 2, lost: 0 },
				],
				least: 0,
			},
		]);
	});
	it('come with the choice first whose nearest gives up least, ties by place', () => {
		const found = nearOptions([FAR, NEAR, NEAR], [2, 1, 1], 2, 100);
		expect(found.map(({ choice, least }) => [choice, least])).toEqual([
			[1, 0],
			[2, 0],
			[0, 6],
		]);
		expect(found[2]!.options.map(({ option }) => option)).toEqual([0, 1]);
	});
	it('never give up less than nothing: what looks better than the corner is rounding', () => {
		expect(nearOptions([NEAR], [0], 1, 0)[0]!.options).toEqual([
			{ option: 1, extra: 2, lost: 0 },
			{ option: 2, extra: 4, lost: 0 },
		]);
	});
	it('leave out a choice that has no other option', () => {
		expect(nearOptions([{ costs: [3], gains: [1] }], [0], 1, 9)).toEqual([]);
	});
});
