import { expect, it } from 'vitest';
import type { Moment } from '$lib/domain/calendar/moments';
import { planWeek } from '$lib/domain/calendar/planWeek';
import { on, rosterFor } from '$lib/domain/calendar/testing/rosterFor';
import { NameList } from '$lib/domain/ledger/names';
import { icsEvents, type IcsChoice } from './icsEvents';
import { WeekPlans } from './weekPlans';

const MONDAY = on(2026, 11, 2);
const names = new NameList();
names.code('甲, "乙"; 😀');
const birthday: Moment = {
	...{ kind: 'birthday', person: '马晓东', role: '', years: 50, customer: 0 },
	...{ day: on(2026, 11, 5), from: on(2026, 10, 29), open: false },
};
const contract: Moment = {
	...{ kind: 'contract', customer: 0, day: on(2026, 12, 31), from: MONDAY, open: false },
};
const all: IcsChoice = {
	...{ weeks: 4, manager: null, visits: true, calls: true, deadlines: true, personal: false },
};

it('[CAL-9] leaves birthdays out unless they are ticked, and keeps the id of what is moved', () => {
	const roster = rosterFor({ names: ['甲'], service: { visits: 12, calls: 12 } });
	const moments = [birthday, contract];
	const plans = new WeekPlans(roster);
	const given = { roster, plans, names, monday: MONDAY, moments, workbook: 'w' };
	const input = { ...given, locale: 'zh-CN' } as const;
	const events = icsEvents(input, all);
	expect(events.some(({ summary }) => summary.includes('马晓东'))).toBe(false);
	expect(icsEvents(input, { ...all, personal: true })).toHaveLength(events.length + 1);
	expect(icsEvents(input, { ...all, deadlines: false })).toHaveLength(events.length - 1);
	expect(icsEvents(input, { ...all, visits: false, calls: false })).toHaveLength(1);
	expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);

	const [visit] = [0, 7, 14, 21].flatMap((week) =>
		planWeek(roster, MONDAY + week).placed.filter(({ kind }) => kind === 'visit'),
	);
	const moved = { customer: 0, due: visit!.due, day: visit!.due + 1, state: 'planned' };
	const again = rosterFor({
		...{ names: ['甲'], service: { visits: 12, calls: 12 }, visits: [moved] },
	});
	const ids = icsEvents({ ...input, roster: again, plans: new WeekPlans(again) }, all).map(
		({ uid }) => uid,
	);
	expect(ids.toSorted()).toEqual(events.map(({ uid }) => uid).toSorted());
});
