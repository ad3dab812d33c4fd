import { expect, test } from 'vitest';
import { attributeOf } from '../../domain/customer/sheet';
import { batchOf } from '../../domain/ledger/testing/batchOf';
import { loadSample } from './loadSample';
import { removeSample } from './removeSample';
import { SALES, textsOf, workbookOf } from './testing/workbook';

const sample = {
	batch: batchOf(SALES),
	customers: { columns: new Map([['channel' as const, [null, '直营', '经销']]]) },
};

test('facts find their customers, whatever codes the workbook gave before', () => {
	const inputs = workbookOf([]);
	inputs.names.customer.code('乙');
	const result = loadSample.apply(inputs, { title: '样例', sample });
	if (!result.ok) throw new Error(result.reason.key);
	const { customers, names } = result.value;
	const channel = (name: string) => attributeOf(customers, 'channel', names.customer.find(name));
	expect(['甲', '__proto__', '乙'].map(channel)).toEqual([null, '直营', '经销']);
	expect(textsOf(result.value)).toHaveLength(3);
	expect(result.value).toMatchObject({ title: '样例', sample: true });
});

test('removed, it leaves an empty workbook with the same name lists', () => {
	const loaded = loadSample.apply(workbookOf([]), { title: '样例', sample });
	if (!loaded.ok) throw new Error(loaded.reason.key);
	const result = removeSample.apply(loaded.value, null);
	if (!result.ok) throw new Error(result.reason.key);
	expect(textsOf(result.value)).toEqual([]);
	expect(result.value.title).toBe('');
	expect(result.value.names).toBe(loaded.value.names);
});

test("the planner's own sales are never removed as a sample", () => {
	const own = workbookOf(SALES);
	const result = removeSample.apply(own, null);
	expect(result.ok && result.value).toBe(own);
});
