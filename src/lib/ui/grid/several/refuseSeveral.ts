import { loadLate } from '../late/loadLate';
import type { LiveGrid } from '../live';

/** Says, as a workbook does, that something cannot be done with several ranges at once. */
export function refuseSeveral(grid: LiveGrid): void {
	void loadLate().then(({ saySeveral }) => {
		saySeveral(grid);
	});
}
