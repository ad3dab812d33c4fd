import { describe, expect, test } from 'vitest';
import type { CustomerBatch } from '../../domain/customer/customerBatch';
import { planCustomers } from '../../domain/customer/planCustomers';
import { attributeOf } from '../../domain/customer/sheet';
import type { Inputs } from '../../domain/inputs';
import { replaceWithBatch } from '../../domain/ledger/appendBatch';
import { batchOf } from '../../domain/ledger/testing/batchOf';
import { message } from '../../domain/primitives/message';
import { importCustomers } from './importCustomers';
import { SALES, workbookOf } from './testing/workbook';

const batchOfCustomers = (
	names: readonly string[],
	region: readonly (string | null)[],
	codes: readonly string[] | null = null,
): CustomerBatch => ({
	rows: names.length,
	names,
	codes,
	attributes: new Map([['region', region]]),
	own: [],
});
function after(inputs: Inputs, batch: CustomerBatch): Inputs {
	const done = importCustomers.apply(inputs, planCustomers(inputs, batch, 'upsert'));
	if (!done.ok) throw new Error(done.reason.key);
	return done.value;
}
const regionOf = ({ names, customers }: Inputs, name: string) =>
	attributeOf(customers, 'region', names.customer.find(name));

describe('import of customers', () => {
	test('facts of known customers change, new customers come with theirs, blanks take nothing away', () => {
		const inputs = after(workbookOf(SALES), batchOfCustomers(['甲', '乙'], ['江苏', '浙江']));
		const batch = batchOfCustomers(['甲', '__proto__', '乙', '新'], ['福建', '山东', null, '广东']);
		const plan = planCustomers(inputs, batch, 'upsert');
		expect([plan.added, plan.changed, plan.same]).toEqual([1, 2, 1]);
		expect(plan.facts[0]).toEqual({ row: 0, attribute: 'region', before: '江苏', after: '福建' });
		const done = after(inputs, batch);
		expect(['甲', '__proto__', '乙', '新'].map((name) => regionOf(done, name))).toEqual([
			'福建',
			'山东',
			'浙江',
			'广东',
		]);
		expect(regionOf(inputs, '甲')).toBe('江苏');
	});

	test('update only leaves unknown ones out; a second row and a row without name are left out', () => {
		const inputs = workbookOf(SALES);
		const batch = batchOfCustomers(['甲', '甲', '', '新'], ['a', 'b', 'c', 'd']);
		const plan = planCustomers(inputs, batch, 'update');
		expect([plan.changed, plan.repeated, plan.unnamed, plan.unmatched]).toEqual([1, 1, 1, 1]);
		expect(inputs.names.customer.find('新')).toBe(-1);
	});

	test('a customer is found by its number where the sales sheet has it', () => {
		const inputs = workbookOf([]);
		const sales = batchOf(SALES, [{ title: '客户编码', cells: ['007', '8', '8'] }]);
		const numbered = { ...inputs, ledger: replaceWithBatch(inputs.names, sales) };
		const batch = batchOfCustomers(['', ''], ['江苏', '浙江'], ['007', '8']);
		const plan = planCustomers(numbered, batch, 'upsert');
		// Two customers have number 8: it tells nothing.
		expect(plan.targets).toEqual(['甲', null]);
	});

	test('a table that says nothing new is refused', () => {
		const inputs = after(workbookOf(SALES), batchOfCustomers(['甲'], ['江苏']));
		const plan = planCustomers(inputs, batchOfCustomers(['甲'], ['江苏']), 'upsert');
		expect(importCustomers.apply(inputs, plan)).toEqual({
			ok: false,
			reason: message('command_import_no_change'),
		});
	});
});
