import { expect, it } from 'vitest';
import { createInputs } from '$lib/domain/inputs';
import { appendBatch } from '$lib/domain/ledger/appendBatch';
import { batchOf } from '$lib/domain/ledger/testing/batchOf';
import { monthOf } from '$lib/domain/primitives/day';
import { DEFAULT_POLICY } from '$lib/domain/policy/defaults';
import { recalculate } from '$lib/domain/recalculate';
import { findCustomers } from './findCustomers';

const names = ['南京金樽', '常州龙城', 'ＡＢＣ商贸', 'abc（上海）', '__proto__', '金陵'];
const inputs = createInputs();
const ledger = appendBatch(
	inputs.ledger,
	inputs.names,
	batchOf(
		names.map((customer, place) => ({
			date: '2026-01-05',
			customer,
			amount: 1000 - place,
		})),
	),
);
const plan = recalculate({ ...inputs, ledger }, DEFAULT_POLICY, undefined, {
	today: monthOf(2026, 2),
});
const find = (text: string, most = 8) => {
	const { customers, count } = findCustomers(plan, text, most);
	return [customers.map((code) => inputs.names.customer.name(code)), count];
};

it('finds a part of the name, largest revenue first', () => {
	expect(find('金')).toEqual([['南京金樽', '金陵'], 2]);
	expect(find('金', 1)).toEqual([['南京金樽'], 2]);
});

it('does not mind width, case and spaces around', () => {
	expect(find(' abc ')).toEqual([['ＡＢＣ商贸', 'abc（上海）'], 2]);
	expect(find('ａｂｃ(上')).toEqual([['abc（上海）'], 1]);
	expect(find('__PROTO__')).toEqual([['__proto__'], 1]);
});

it('finds nothing for nothing', () => {
	expect(find('  ')).toEqual([[], 0]);
	expect(find('没有')).toEqual([[], 0]);
});
