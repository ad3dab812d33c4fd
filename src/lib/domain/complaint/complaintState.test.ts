import { expect, it } from 'vitest';
import { day } from '../ledger/testing/batchOf';
import type { Entry } from '../register/register';
import { complaintState } from './complaintState';

const on = (entry: Entry, today: string) => complaintState(entry, day(today), 7);

it('[COMPLAINT-1] is open until it is settled, and counts the days from the complaint', () => {
	expect(on({ day: day('2025-12-30') }, '2026-01-02')).toEqual({ state: 'open', days: 3 });
	expect(on({}, '2026-01-02')).toEqual({ state: 'open', days: null });
	// A day that was typed wrongly is unknown, and one in the future has waited no day.
	expect(on({ day: '昨天' }, '2026-01-02')).toEqual({ state: 'open', days: null });
	expect(on({ day: day('2026-02-01') }, '2026-01-02').days).toBe(0);
});
it('[COMPLAINT-1] somebody is to ask again within seven days, and is late from the eighth', () => {
	const solved = { day: day('2025-12-01'), solvedOn: day('2025-12-28') };
	expect(on(solved, '2026-01-04')).toEqual({ state: 'solved', days: 7 });
	expect(on(solved, '2026-01-05')).toEqual({ state: 'overdue', days: 8 });
	const followed = { ...solved, followedUpOn: day('2026-01-09') };
	expect(on(followed, '2026-05-01')).toEqual({ state: 'followed', days: 12 });
	expect(on({ followedUpOn: day('2026-01-09') }, '2026-05-01').days).toBeNull();
});
