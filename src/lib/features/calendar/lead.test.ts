import { expect, it } from 'vitest';
import { planWeek } from '$lib/domain/calendar/planWeek';
import { on, rosterFor, type Case } from '$lib/domain/calendar/testing/rosterFor';
import { festivalOn, leadNote, leadText } from './lead';
import { managerRows, shownDays, weekSums } from './weekView';

const thisWeek = on(2026, 11, 2);
function said(given: Case, monday = thisWeek): string {
	const roster = rosterFor(given);
	const week = planWeek(roster, monday);
	const rows = managerRows(roster, week, shownDays(roster, week));
	return leadText(roster, week, weekSums(roster, week, rows), 'zh-CN');
}
/** 35 customers of one account manager, each visited every week: more than a week holds. */
const names = Array.from({ length: 35 }, (_, at) => `甲${String(at)}`);

it('says what is due, what fits, in whose hands the rest is', () => {
	const few = said({ names: ['甲'], service: { visits: 250 } });
	expect(few).toContain('全部排得下');
	const many = said({ names, service: { visits: 50 } });
	expect(many).toContain('李');
	expect(many).toContain('排不下');
	expect(many).not.toContain('全部排得下');
	const facts = Object.fromEntries(names.map((name) => [name, { manager: '' }]));
	expect(said({ names: [...names, '乙'], service: { visits: 50 }, facts })).toContain(
		'没有客户经理',
	);
	const calls = said({ names, service: { visits: 50, calls: 250 } });
	expect(calls).toMatch(/另有 \d+ 通电话排不下/);
	// Another week is not called this one.
	expect(said({ names, service: { visits: 50 } }, thisWeek + 7)).not.toContain('本周');
});

it('a week that is over tells what was made of it', () => {
	const past = thisWeek - 7;
	expect(said({ names: ['甲'] }, past)).toBe(said({ names: ['甲', '乙'] }, past));
	const visit = { customer: 0, due: past, day: past + 1 };
	const made = said({ names: ['甲'], visits: [{ ...visit, state: 'done' }] }, past);
	const skipped = said({ names: ['甲'], visits: [{ ...visit, state: 'skipped' }] }, past);
	expect(made).toContain('1');
	expect(made).not.toBe(skipped);
});

it('names the week, the hours of a day and the days on which nobody goes', () => {
	const roster = rosterFor({ names: ['甲'] });
	const national = on(2026, 9, 28);
	const week = planWeek(roster, national);
	const note = leadNote(
		week,
		shownDays(roster, week),
		{ perDay: 5.6, festivals: ['national', 'midAutumn'] },
		'zh-CN',
	);
	expect(note).toContain('40');
	expect(note).toContain('5.6');
	expect(note).toContain('国庆');
	expect(festivalOn(['national'], on(2026, 10, 1), 'en')).not.toBe('');
	expect(festivalOn(['national'], on(2026, 10, 2), 'en')).toBe('');
});
