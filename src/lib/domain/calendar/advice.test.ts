import { expect, it } from 'vitest';
import { dayText } from '../primitives/day';
import { dayOfNumber } from '../primitives/dayNumber';
import { advise } from './advice';
import { planWeek } from './planWeek';
import { on, rosterFor, type Case } from './testing/rosterFor';

const MONDAY = on(2026, 11, 2);
const NAMES = Array.from({ length: 30 }, (_, k) => `c${String(k).padStart(2, '0')}`);
const team = { id: 'all', name: 'all', tiers: ['one'], current: null };
const person = (name: string, region?: string, share = 1): object => ({
	...{ id: name, name, team: 'all', skill: 1, share },
	...(region === undefined ? {} : { region }),
});
const adviceOf = (managers: readonly object[], given: Partial<Case> = {}): string[] => {
	const facts = Object.fromEntries(NAMES.map((name) => [name, { manager: '李', region: '皖' }]));
	const policy = { teams: [team], managers, ...given.policy };
	const roster = rosterFor({ names: NAMES, service: { visits: 24 }, facts, ...given, policy });
	return advise(roster, planWeek(roster, MONDAY), 100).map(({ advice }) => {
		if (advice.kind === 'none') return 'none';
		const who = advice.kind === 'give' ? ` ${roster.managers[advice.manager]!.name}` : '';
		return `${advice.kind}${who} ${dayText(dayOfNumber(advice.day))}`;
	});
};

// 30 customers with 24 visits of 2.75 h are 14 or 15 a week, where 28 h hold 10.
it('[CAL-8] gives what does not fit to somebody of the team with room in the region', () => {
	const given = adviceOf([person('李', '皖'), person('郑', '皖', 0.25), person('远', '闽')]);
	// A quarter of a year is 7 h a week: two visits.
	expect(given.filter((text) => text.startsWith('give 郑'))).toHaveLength(2);
	expect(given.some((text) => text.includes('远'))).toBe(false);
	expect(adviceOf([person('李'), person('周')]).every((text) => text.startsWith('give 周'))).toBe(
		true,
	);
});

it('[CAL-8] else puts it off while the next week has room, else calls, else says so', () => {
	// Both weeks are as full; 0.5 h of the week are left for two calls of a quarter.
	const alone = adviceOf([person('李')]);
	expect(new Set(alone.map((text) => text.split(' ')[0]))).toEqual(new Set(['call', 'none']));
	expect(alone.filter((text) => text.startsWith('call'))).toHaveLength(2);
	// Half a week of festivals now, an ordinary one after it.
	const visits = NAMES.slice(0, 12).map((_, customer) => ({
		...{ customer, day: on(2026, 9, 1), state: 'done' },
	}));
	const late = adviceOf([person('李')], { service: { visits: 6 }, visits });
	expect(late.filter((text) => text.startsWith('later 2026-11-'))).not.toHaveLength(0);
});

it('[CAL-8] has nothing to say where everything fits', () => {
	expect(adviceOf([person('李')], { service: { visits: 1 } })).toEqual([]);
});
