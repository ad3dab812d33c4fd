import { describe, expect, test } from 'vitest';
import type { Inputs } from '../../domain/inputs';
import type { MergeMode } from '../../domain/ledger/merge/mergeChoices';
import { originOf } from '../../domain/ledger/originOf';
import { batchOf } from '../../domain/ledger/testing/batchOf';
import { LIMITS } from '../../domain/limits';
import { message } from '../../domain/primitives/message';
import { importSales } from './importSales';
import { planned } from './testing/planned';
import { SALES, textsOf, workbookOf } from './testing/workbook';

const batch = batchOf([{ date: '2026-04', customer: '丙', amount: 7 }]);
function imported(inputs: Inputs, rows: typeof batch, mode: MergeMode): Inputs {
	const result = importSales.apply(inputs, planned(inputs, rows, { mode }));
	if (!result.ok) throw new Error(result.reason.key);
	return result.value;
}

describe('import of sales', () => {
	test('append puts the rows below', () => {
		expect(textsOf(imported(workbookOf(SALES), batch, 'append'))).toEqual([
			...textsOf(workbookOf(SALES)),
			['2026-04', '丙', '0.07'],
		]);
	});

	test('replace leaves the new rows alone, and the facts about customers', () => {
		const inputs = { ...workbookOf(SALES), title: '我的' };
		const after = imported(inputs, batch, 'replace');
		expect(textsOf(after)).toEqual([['2026-04', '丙', '0.07']]);
		expect(after.customers).toBe(inputs.customers);
		expect(after.title).toBe('我的');
		expect(textsOf(inputs)).toHaveLength(3);
	});

	test('replacing the sample drops what was said about its customers', () => {
		const customers = { columns: new Map([['channel' as const, ['直营']]]) };
		const inputs = { ...workbookOf(SALES), title: '样例', sample: true, customers };
		const after = imported(inputs, batch, 'replace');
		expect([after.sample, after.title, after.customers.columns.size]).toEqual([false, '', 0]);
	});

	test('upsert changes the row with the key and notes where it came from', () => {
		const inputs = workbookOf(SALES);
		const newer = batchOf([{ ...SALES[0]!, amount: 5 }]);
		const table = { name: '二月.csv', sheet: '', hash: 'ab', at: 1, rows: 4, sourceRow: 1 };
		const result = importSales.apply(inputs, {
			...planned(inputs, newer, { mode: 'upsert' }),
			origin: { tables: [table], rows: Int32Array.of(2) },
		});
		if (!result.ok) throw new Error(result.reason.key);
		expect(textsOf(result.value)[0]).toEqual(['2026-01-31', '甲', '0.05']);
		expect(originOf(result.value.ledger, 0)).toEqual({ origin: { ...table, first: 0 }, row: 3 });
	});

	test('an empty batch, nothing new and one row too many are refused', () => {
		const inputs = workbookOf(SALES);
		expect(importSales.apply(inputs, planned(inputs, batchOf([]), { mode: 'replace' }))).toEqual({
			ok: false,
			reason: message('command_import_nothing'),
		});
		expect(importSales.apply(inputs, planned(inputs, batchOf(SALES), { mode: 'upsert' }))).toEqual({
			ok: false,
			reason: message('command_import_no_change'),
		});
		const { plan, origin } = planned(inputs, batch);
		const many = { ...plan, added: new Int32Array(LIMITS.importRows) };
		expect(importSales.apply(inputs, { plan: many, origin })).toEqual({
			ok: false,
			reason: message('command_too_many_rows', {
				rows: LIMITS.importRows + 3,
				limit: LIMITS.importRows,
			}),
		});
	});

	test('the label counts the rows', () => {
		const inputs = workbookOf([]);
		const label = importSales.label(planned(inputs, batch), inputs);
		expect(label).toEqual(message('command_import_append', { rows: 1 }));
	});
});
