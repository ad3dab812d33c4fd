import { expect, it } from 'vitest';
import { day } from '../ledger/testing/batchOf';
import { waitingComplaints } from './waitingComplaints';

it('[COMPLAINT-2] lists what waits, the longest first, and nothing that is done or of nobody', () => {
	const solved = { customer: 3, solvedOn: day('2026-01-01') };
	const entries = [
		{ customer: 1, day: day('2026-01-20') },
		{ customer: 2, day: day('2026-01-02') },
		solved,
		{ ...solved, followedUpOn: day('2026-01-03') },
		{ customer: 4, solvedOn: day('2026-01-15') },
		{ day: day('2025-01-01') },
		{ customer: 5 },
	];
	const waiting = waitingComplaints({ complaints: { pages: [entries] } }, day('2026-01-21'), 7);
	expect(waiting.map(({ customer, state, days }) => [customer, state, days])).toEqual([
		[3, 'overdue', 20],
		[2, 'open', 19],
		[1, 'open', 1],
		[5, 'open', null],
	]);
	expect(waitingComplaints(undefined, day('2026-01-21'), 7)).toEqual([]);
});
