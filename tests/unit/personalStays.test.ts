import { expect, test } from 'vitest';
import { createSample } from '../../src/lib/adapters/sample/createSample';
import { writeSnapshot } from '../../src/lib/adapters/snapshot/writeSnapshot';
import { loadSample } from '../../src/lib/application/commands/loadSample';
import { icsOf } from '../../src/lib/domain/calendar/ics';
import { makeRoster } from '../../src/lib/domain/calendar/makeRoster';
import { momentsOf } from '../../src/lib/domain/calendar/momentsOf';
import { createInputs, type Inputs } from '../../src/lib/domain/inputs';
import { dayOf, monthOf } from '../../src/lib/domain/primitives/day';
import { DAYS_PER_WEEK, mondayOf, numberOfDay } from '../../src/lib/domain/primitives/dayNumber';
import { resolvePolicy } from '../../src/lib/domain/policy/resolvePolicy';
import { recalculate } from '../../src/lib/domain/recalculate';
import { columnsOf, REGISTER_IDS } from '../../src/lib/domain/register/register';
import { BASELINE } from '../../src/lib/domain/scenario/scenario';
import { icsEvents } from '../../src/lib/features/calendar/icsEvents';
import { WeekPlans } from '../../src/lib/features/calendar/weekPlans';

const PERSON = {
	person: '金丝雀, "甲"',
	birthday: dayOf(monthOf(1971, 3), 17),
	address: '金丝雀胡同 🐤 8 号',
	phone: '13900007531',
	note: '金丝雀爱钓鱼',
};
const SECRETS = ['金丝雀', '13900007531', '"birthday":', '生日'];
const MONDAY = mondayOf(numberOfDay(dayOf(monthOf(2026, 11), 2)));
const WEEKS = 53;

/** The sample with one person, whose birthday falls into the year that is written. */
function inputsWithPerson(): Inputs {
	const loaded = loadSample.apply(createInputs(), { title: '样例', sample: createSample() });
	if (!loaded.ok) throw new Error(loaded.reason.key);
	const people = { pages: [[{ customer: 0, role: '采购', stance: '支持', ...PERSON }]] };
	return { ...loaded.value, registers: { ...loaded.value.registers, people } };
}
const inputs = inputsWithPerson();
const policy = resolvePolicy(inputs.scenarios, BASELINE);
if (!policy.ok) throw new Error('the sample has no policy');
const plan = recalculate(inputs, policy.value);

const snapshot = (personal: boolean): string =>
	new TextDecoder().decode(writeSnapshot(inputs, 0, { personal }));
function calendar(personal: boolean): string {
	const roster = makeRoster(plan, MONDAY, null);
	const moments = momentsOf(plan, MONDAY, MONDAY + WEEKS * DAYS_PER_WEEK - 1);
	const names = inputs.names.customer;
	const events = icsEvents(
		{
			...{ roster, names, moments, monday: MONDAY, workbook: 'w', locale: 'zh-CN' },
			plans: new WeekPlans(roster),
		},
		{
			...{ weeks: WEEKS, manager: null, visits: false, calls: true },
			...{ deadlines: true, personal },
		},
	);
	// Lines are folded: a name may be cut in two.
	return icsOf('样例', events, 0).replaceAll('\r\n ', '');
}

test.each([
	['a snapshot', snapshot],
	['a calendar file', calendar],
])('[REG-6] nothing personal leaves with %s unless it is asked for', (_, write) => {
	const without = write(false);
	for (const secret of SECRETS) expect(without).not.toContain(secret);
	expect(write(true)).toContain('金丝雀');
});

test('[REG-6] the only personal columns are those of people', () => {
	const personal = REGISTER_IDS.flatMap((id) =>
		[...columnsOf(id)]
			.filter(([, { disclosure }]) => disclosure === 'personal')
			.map(([column]) => `${id} ${column}`),
	);
	expect(personal).toEqual(Object.keys(PERSON).map((column) => `people ${column}`));
});
