import { expect, it } from 'vitest';
import type { Moment } from '$lib/domain/calendar/moments';
import { NameList } from '$lib/domain/ledger/names';
import { groupMoments, momentSubject, momentText } from './momentText';

const names = new NameList(['甲', '__proto__']);
const at = { day: 20_700, from: 20_640, customer: 0, open: false };
const ALL: readonly Moment[] = [
	{ ...at, kind: 'birthday', person: '马晓东', role: '', years: 50 },
	{ ...at, kind: 'birthday', person: '', role: '', years: null },
	{ ...at, kind: 'occasion', what: '开业', years: 10 },
	{ ...at, kind: 'festival', festival: 'spring', customer: null },
	{ ...at, kind: 'contract' },
	{ ...at, kind: 'payout' },
	{ ...at, kind: 'commitment', customer: null },
	{ ...at, kind: 'survey' },
	{ ...at, kind: 'followUp', what: '破损', responsible: '李' },
	{ ...at, kind: 'followUp', what: '', responsible: '' },
	{ ...at, kind: 'nextStep', prospect: '新酒行', what: '送样', customer: null },
	{ ...at, kind: 'duty', duty: 3, responsible: '周', customer: null },
];

it.each(['zh-CN', 'en'] as const)('every kind of day says what it is, in %s', (locale) => {
	const said = ALL.map((moment) => momentText(moment, locale));
	expect(said.every((text) => text !== '' && !/undefined|NaN|null|\{/.test(text))).toBe(true);
	expect(new Set(said).size).toBe(ALL.length);
	expect(said[0]).toContain('50');
	expect(said[8]).toContain('破损');
});

it('says whose day it is: a person, a prospect, who is responsible, the customer, or everybody', () => {
	const whose = ALL.map((moment) => momentSubject(moment, names));
	expect([whose[0], whose[1], whose[4], whose[10], whose[11]]).toEqual([
		...['马晓东', '甲', '甲', '新酒行', '周'],
	]);
	expect(whose[3]).toBe(whose[6]);
	expect(momentSubject({ ...at, kind: 'contract', customer: 1 }, names)).toBe('__proto__');
});

it('days of one kind that more than three customers share are one line, others stay apart', () => {
	const contracts = (count: number, day: number): Moment[] =>
		Array.from({ length: count }, (_, customer) => ({ ...at, kind: 'contract', customer, day }));
	expect(groupMoments(contracts(3, 1)).map(({ count }) => count)).toEqual([1, 1, 1]);
	expect(groupMoments(contracts(4, 1)).map(({ count }) => count)).toEqual([4]);
	expect(groupMoments([...contracts(2, 1), ...contracts(2, 2)])).toHaveLength(4);
	// Surveys belong together whatever their day; birthdays never do.
	const surveys = Array.from({ length: 5 }, (_, day): Moment => ({ ...at, kind: 'survey', day }));
	expect(groupMoments(surveys)).toEqual([{ moment: surveys[0], count: 5 }]);
	expect(groupMoments(Array.from({ length: 5 }, () => ALL[0]!))).toHaveLength(5);
	expect(
		groupMoments([...contracts(4, 9), ALL[0]!].reverse()).map(({ moment }) => moment.day),
	).toEqual([...[9, at.day]]);
});
