import { expect, it } from 'vitest';
import { dayOf, dayText, monthOf } from '../primitives/day';
import { dayOfNumber } from '../primitives/dayNumber';
import type { Entry, RegisterId, Registers } from '../register/register';
import { planOf, type Facts } from '../testing/planOf';
import { festivalDay } from './festivals';
import { momentsOf } from './momentsOf';
import { on } from './testing/rosterFor';

const at = (year: number, month: number, day: number): number => dayOf(monthOf(year, month), day);
type Records = Partial<Record<RegisterId, readonly Entry[]>>;

function found(
	records: Records,
	given: { facts?: Facts; policy?: object; first?: number; last?: number } = {},
) {
	const { facts = {}, first = on(2026, 11, 2), last = on(2026, 11, 8) } = given;
	const policy = { calendar: { surveysPerYear: 0, festivals: [] }, ...given.policy };
	const sales = ['甲', '乙'].map((customer) => ({ customer, date: '2026-10', amount: 100 }));
	const { inputs, order, placement, policy: whole } = planOf(sales, policy, { facts });
	const pages = Object.entries(records).map(([id, entries]) => [id, { pages: [entries] }]);
	const registers = Object.fromEntries(pages) as Registers;
	return momentsOf(
		{ inputs: { ...inputs, registers }, order, placement, policy: whole },
		first,
		last,
	);
}
const brief = (moments: ReturnType<typeof found>): string[] =>
	moments.map(({ kind, day }) => `${dayText(dayOfNumber(day))} ${kind}`);

it('[CAL-7] birthdays come a week early, 29 February on the 28th, without an age where the year is unknown', () => {
	const people = [
		{ customer: 0, person: '马晓东', role: '总经理', birthday: at(1976, 11, 15) },
		{ customer: 0, person: '未到', birthday: at(1976, 11, 16) },
		{ customer: 1, person: '昨天', birthday: at(1990, 11, 1) },
		{ customer: 1, person: '不知', birthday: at(1904, 11, 5) },
		{ customer: 1, person: '没有生日' },
		{ customer: 1, person: '看不清', birthday: '三月' },
	];
	expect(found({ people }).map((each) => ({ ...each }))).toMatchObject([
		{ kind: 'birthday', person: '不知', years: null, day: on(2026, 11, 5), customer: 1 },
		{ kind: 'birthday', person: '马晓东', years: 50, day: on(2026, 11, 15), role: '总经理' },
	]);
	const leap = [{ customer: 0, person: '闰', birthday: at(2000, 2, 29) }];
	const born = (year: number): string[] =>
		brief(found({ people: leap }, { first: on(year, 2, 22), last: on(year, 3, 1) }));
	expect([born(2027), born(2028)]).toEqual([['2027-02-28 birthday'], ['2028-02-29 birthday']]);
	// In the last week of the year, those of the next one.
	const next = [{ customer: 0, person: '元', birthday: at(1980, 1, 2) }];
	expect(
		brief(found({ people: next }, { first: on(2026, 12, 28), last: on(2026, 12, 31) })),
	).toEqual(['2027-01-02 birthday']);
});

it('[CAL-7] occasions return where they are yearly, with the lead they were given', () => {
	const occasions = [
		{ customer: 0, what: '开业', day: at(2016, 11, 30), yearly: 1, leadDays: 30 },
		{ customer: 0, what: '以后才开业', day: at(2030, 11, 5), yearly: 1 },
		{ customer: 1, what: '庆功', day: at(2026, 11, 6) },
		{ customer: 1, what: '去年的', day: at(2025, 11, 6), yearly: 0 },
	];
	expect(found({ occasions })).toMatchObject([
		{ what: '庆功', years: null, customer: 1 },
		{ what: '开业', years: 10, day: on(2026, 11, 30) },
	]);
});

it('[CAL-7] what is open stays however late: complaints, payouts, next steps, duties', () => {
	const records = {
		complaints: [
			{ customer: 0, what: '破损', responsible: '李', solvedOn: at(2026, 9, 1) },
			{ customer: 0, what: '问过', solvedOn: at(2026, 9, 1), followedUpOn: at(2026, 9, 3) },
			{ customer: 0, what: '没解决' },
			{ customer: 1, what: '昨天解决', solvedOn: at(2026, 11, 1) },
		],
		prospects: [
			{ name: '新店', stage: 'develop', nextStep: '送样', nextOn: at(2026, 10, 1) },
			{ name: '签了', stage: 'won', nextOn: at(2026, 10, 1) },
			{ name: '以后', stage: 'search', nextOn: at(2026, 12, 1) },
		],
		duties: [
			{ duty: 3, responsible: '周', due: at(2026, 10, 30) },
			{ duty: 4, due: at(2026, 10, 30), doneOn: at(2026, 10, 29) },
		],
	};
	const facts = {
		甲: { payoutPromised: at(2026, 10, 15), contractTo: at(2026, 12, 31) },
		乙: {
			payoutPromised: at(2026, 10, 15),
			payoutPaid: at(2026, 10, 20),
			contractTo: at(2027, 2, 1),
		},
	};
	expect(brief(found(records, { facts }))).toEqual([
		...['2026-09-08 followUp', '2026-10-01 nextStep', '2026-10-15 payout', '2026-10-30 duty'],
		...['2026-11-08 followUp', '2026-12-31 contract'],
	]);
});

it('[CAL-7] a commitment ends on its day, surveys are asked twice a year of key accounts alone', () => {
	const policy = {
		calendar: { surveysPerYear: 2, festivals: ['national', 'midAutumn', 'spring'] },
		promotion: { commitment: { due: '2026-12-31' } },
		keyConditions: { minActiveMonths: 0, maxLargestOrderShare: 1, requireProfit: false },
	};
	const year = { first: on(2027, 1, 1), last: on(2027, 12, 31), policy };
	const surveys = found({}, year).filter(({ kind }) => kind === 'survey');
	expect(surveys.map(({ customer }) => customer).sort()).toEqual([0, 0, 1, 1]);
	expect(brief(found({}, { policy })).at(-1)).toBe('2026-12-31 commitment');
	const asked = [{ customer: 0, day: at(2026, 2, 2), score: 80 }];
	const late = found({ surveys: asked }, { policy }).filter(({ kind }) => kind === 'survey');
	expect(late.filter(({ customer }) => customer === 0)).toMatchObject([{ open: true }]);
});

it('[CAL-6] knows the festivals, those by the moon and those by the sun', () => {
	const days = ['newYear', 'spring', 'lantern', 'qingming', 'dragonBoat', 'midAutumn'] as const;
	expect(days.map((id) => dayText(dayOfNumber(festivalDay(id, 2026)!)))).toEqual([
		...['2026-01-01', '2026-02-17', '2026-03-03', '2026-04-05', '2026-06-19', '2026-09-25'],
	]);
	expect([2024, 2025, 2027, 2028].map((year) => festivalDay('qingming', year))).toEqual([
		on(2024, 4, 4),
		on(2025, 4, 4),
		on(2027, 4, 5),
		on(2028, 4, 4),
	]);
	expect(festivalDay('spring', 1999)).toBeNull();
	expect(festivalDay('qingming', 2101)).toBeNull();
});
