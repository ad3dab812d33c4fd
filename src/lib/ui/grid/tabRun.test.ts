import { describe, expect, it } from 'vitest';
import { TabRun } from './tabRun';

const key = (name: string): KeyboardEvent => ({ key: name }) as KeyboardEvent;

describe('TabRun [GRID-6]', () => {
	it('Enter goes straight down where nobody tabbed', () => {
		expect(new TabRun().enterFrom(3)).toEqual({ row: 1, col: 0 });
	});
	it('Enter goes below the cell where tabbing began, row after row', () => {
		const run = new TabRun();
		run.pressed(key('Tab'), 2);
		run.pressed(key('x'), 3);
		run.pressed(key('Tab'), 3);
		expect(run.enterFrom(4)).toEqual({ row: 1, col: -2 });
		run.pressed(key('Tab'), 2);
		expect(run.enterFrom(3)).toEqual({ row: 1, col: -1 });
	});
	it('an arrow or another cell begins anew', () => {
		const run = new TabRun();
		run.pressed(key('Tab'), 2);
		run.pressed(key('ArrowDown'), 3);
		expect(run.enterFrom(3)).toEqual({ row: 1, col: 0 });
		run.pressed(key('Tab'), 1);
		run.broken();
		expect(run.enterFrom(3)).toEqual({ row: 1, col: 0 });
	});
});
