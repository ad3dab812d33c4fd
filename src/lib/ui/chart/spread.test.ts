import { describe, expect, it } from 'vitest';
import { spread } from './spread';

describe('labels', () => {
	it('stay where they are when there is room', () => {
		expect(spread([10, 60, 120], 20, 0, 200)).toEqual([10, 60, 120]);
	});
	it('move apart in order when they would lie on each other', () => {
		expect(spread([100, 96], 22, 0, 200)).toEqual([118, 96]);
	});
	it('stay inside the plot', () => {
		expect(spread([198, 199, 200], 22, 0, 200)).toEqual([156, 178, 200]);
	});
	it('take equal positions in the order they came', () => {
		expect(spread([50, 50], 20, 0, 200)).toEqual([50, 70]);
	});
});
