import { expect, it, vi } from 'vitest';
import type { GridControl } from '../grid/port';
import { viewedControl } from './viewedControl';

it('goes to rows and columns where they stand on screen, and nowhere else', () => {
	const control = {
		...{ select: vi.fn(), scrollTo: vi.fn(), redraw: vi.fn(), focus: vi.fn() },
		...{ rectOf: vi.fn(() => null), edit: vi.fn(), changeRows: vi.fn(), paste: vi.fn() },
	} satisfies GridControl;
	const view = { rows: Int32Array.of(4, 2), filled: 5, columns: [0, 3] };
	const viewed = viewedControl(control, () => view);
	viewed.select(2, 3);
	viewed.select(1, 3);
	viewed.edit(4, 0);
	viewed.scrollTo(4);
	viewed.scrollTo(0);
	expect(viewed.rectOf(4, 1)).toBeNull();
	expect(control.select.mock.calls).toEqual([[1, 1]]);
	expect(control.edit.mock.calls).toEqual([[0, 0]]);
	expect(control.scrollTo.mock.calls).toEqual([[0]]);
	expect(control.rectOf).not.toHaveBeenCalled();
});
