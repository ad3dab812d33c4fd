import { expect, test } from 'vitest';
import { dueReminder } from './reminder';

const DAY = 24 * 60 * 60 * 1000;
const now = 100 * DAY;
const base = { now, head: 1, since: now, copy: null, persisted: true };

test('without a copy: after more than fifty changes, or more than a day', () => {
	expect(dueReminder(base)).toBeNull();
	expect(dueReminder({ ...base, head: 50 })).toBeNull();
	expect(dueReminder({ ...base, head: 51 })).toEqual({ copy: null });
	expect(dueReminder({ ...base, since: now - DAY })).toBeNull();
	expect(dueReminder({ ...base, since: now - DAY - 1 })).toEqual({ copy: null });
	expect(dueReminder({ ...base, since: null })).toBeNull();
});

test.each([
	[true, 7],
	[false, 2],
])('a copy is old after some days (kept for sure: %s), if something changed', (persisted, days) => {
	const copy = { at: now - days * DAY, head: 5 };
	const after = { ...base, persisted, head: 6, copy };
	expect(dueReminder(after)).toBeNull();
	const old = { ...copy, at: copy.at - 1 };
	expect(dueReminder({ ...after, copy: old })).toEqual({ copy: old });
	expect(dueReminder({ ...after, head: 5, copy: old })).toBeNull();
});

test('a copy that was made while the clock was ahead does not keep the reminder away', () => {
	const ahead = { at: now + 3650 * DAY, head: 5 };
	expect(dueReminder({ ...base, head: 6, copy: ahead })).toEqual({ copy: ahead });
	expect(dueReminder({ ...base, head: 5, copy: ahead })).toBeNull();
	expect(dueReminder({ ...base, head: 6, copy: { at: now + 1000, head: 5 } })).toBeNull();
});
