import { expect, it } from 'vitest';
import { dayOf, monthOf } from '../primitives/day';
import { firstOfMonth } from '../primitives/dayNumber';
import { planOf } from '../testing/planOf';
import { relationStages } from './relationStages';

const TODAY = firstOfMonth(monthOf(2026, 7));
const since = (month: number, day = 1): number => dayOf(monthOf(2026, month), day);
const relationsOf = (
	facts: Parameters<typeof planOf>[2],
	factor = 2,
	today: number | null = TODAY,
) => {
	const sales = Object.keys(facts?.facts ?? {}).map((customer, at) => ({
		...{ customer, date: '2026-06', amount: 100 - at },
	}));
	const { order, inputs } = planOf(sales, {}, facts);
	const names = (codes: readonly number[]): string[] =>
		codes.map((code) => inputs.names.customer.name(code));
	const { stages, unknown } = relationStages(order, inputs.customers, factor, today);
	return { stages: stages.map((each) => ({ ...each, stalled: names(each.stalled) })), unknown };
};

it('[REL-1] counts the customers of each stage, and how many came at least so far', () => {
	const { stages, unknown } = relationsOf({
		facts: {
			...{ a: { stage: 'aware' }, b: { stage: 'relate' }, c: { stage: 'advocate' } },
			...{ d: { stage: '认知' }, ['__proto__']: { stage: '没有这个' }, '': {} },
			...{ e: {} },
		},
	});
	expect(stages.map(({ customers }) => customers.length)).toEqual([2, 0, 1, 0, 1]);
	expect(stages.map(({ reached }) => reached)).toEqual([1, 0.5, 0.5, 0.25, 0.25]);
	expect(unknown).toBe(2);
	expect(relationsOf({ facts: { x: {} } }).stages[0]?.reached).toBeNull();
});

it('[REL-2] finds who is in a stage for longer than usual; the last one has no way on', () => {
	const facts = {
		...{ a: { stage: 'aware', stageSince: since(6, 21) } },
		...{ b: { stage: 'aware', stageSince: since(6, 11) } },
		...{ c: { stage: 'aware', stageSince: since(5, 22) } },
		...{ d: { stage: 'aware', stageSince: since(5, 21) } },
		...{ e: { stage: 'aware', stageSince: since(6, 11) } },
		...{ f: { stage: 'aware' }, g: { stage: 'aware', stageSince: since(9) } },
		...{ y: { stage: 'advocate', stageSince: since(6, 30) } },
		...{ z: { stage: 'advocate', stageSince: since(1) } },
	};
	const { stages } = relationsOf({ facts });
	// 10, 20, 20, 40 and 41 days: the median is 20, and 40 is not more than twice that.
	expect(stages[0]).toMatchObject({ days: 20, stalled: ['d'] });
	expect(stages[4]?.stalled).toEqual([]);
	expect(relationsOf({ facts }, 2, null).stages[0]).toMatchObject({ days: null, stalled: [] });
});
