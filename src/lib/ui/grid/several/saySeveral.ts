import { m } from '$lib/i18n';
import type { LiveGrid } from '../live';
import { say } from '../said/say';

export const saySeveral = (grid: LiveGrid): void => {
	say(grid, m.grid_several());
};
