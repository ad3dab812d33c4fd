import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finish } from '../../primitives/steps';
import { appendBatch, replaceWithBatch } from '../appendBatch';
import { batchOf, day, type Sale } from '../testing/batchOf';
import type { SalesBatch } from '../batch';
import { cellText } from '../cellText';
import type { ColumnId } from '../columns';
import { CHUNK_ROWS, type Ledger, type NameBook } from '../ledger';
import { rowsOf } from '../locate';
import { createNameBook } from '../nameBook';
import { originOf } from '../originOf';
import { applyMerge } from './applyMerge';
import { cellChanges } from './cellChanges';
import type { KeyPart } from './key';
import { matchBatch } from './matchBatch';
import { changesNothing, planMerge, type MergePlan } from './planMerge';
import type { MergeChoices } from './mergeChoices';
import { renameCustomers } from './renameCustomers';
import { regionsOf, scopeOf } from './scope';

const KEPT = { scope: null, repeats: 'keep', missing: 'keep' } as const;
const COLUMNS: readonly ColumnId[] = ['date', 'customer', 'product', 'region', 'amount'];

interface Sheet {
	readonly ledger: Ledger;
	readonly names: NameBook;
}
function sheetOf(sales: readonly Sale[]): Sheet {
	const names = createNameBook();
	return { names, ledger: replaceWithBatch(names, batchOf(sales)) };
}
function planned(
	{ ledger, names }: Sheet,
	batch: SalesBatch,
	choices: Partial<MergeChoices> & Pick<MergeChoices, 'mode'>,
	key?: readonly KeyPart[],
): MergePlan {
	return planMerge(finish(matchBatch(ledger, names, batch, key)), names, { ...KEPT, ...choices });
}
const merged = (sheet: Sheet, plan: MergePlan): Sheet => ({
	...sheet,
	ledger: applyMerge(sheet.ledger, sheet.names, plan),
});
const texts = ({ ledger, names }: Sheet): string[] =>
	Array.from({ length: rowsOf(ledger) }, (_, row) =>
		COLUMNS.map((column) => cellText(ledger, names, row, column)).join('|'),
	);

const SALES: readonly Sale[] = [
	{ date: '2026-01', customer: '甲', product: '酒', region: '江苏', amount: 100 },
	{ date: '2026-02', customer: '甲', product: '酒', region: '江苏', amount: 200 },
	{ date: '2026-02', customer: '__proto__', product: '酒', region: '浙江', amount: 300 },
];

describe('upsert', () => {
	test('[A24] changes what has the key, adds what has not, leaves the rest', () => {
		const sheet = sheetOf(SALES);
		const batch = batchOf([
			{ date: '2026-02', customer: '__proto__', product: '酒', amount: 350 },
			{ date: '2026-01', customer: '甲', product: '酒', amount: 100 },
			{ date: '2026-03', customer: '丙', product: '酒', amount: 9 },
		]);
		const plan = planned(sheet, batch, { mode: 'upsert' });
		expect(plan.match.key).toEqual(['customer', 'month', 'product']);
		expect([...plan.added, ...plan.changed, plan.leftOut.same]).toEqual([2, 0, 1]);
		expect(plan.sums).toEqual({ added: 9, changed: 50, deleted: 0 });
		expect(texts(merged(sheet, plan))).toEqual([
			'2026-01|甲|酒|江苏|1',
			'2026-02|甲|酒|江苏|2',
			// The batch has no region: a blank takes nothing away.
			'2026-02|__proto__|酒|浙江|3.5',
			'2026-03|丙|酒||0.09',
		]);
		expect(cellChanges(plan.match, sheet.names, plan.changed)).toEqual([
			{ row: 0, target: 2, column: 'amount', before: 300, after: 350 },
		]);
	});

	test('rows of one key are paired in their order; the same table again changes nothing', () => {
		const twice = [SALES[0]!, { ...SALES[0]!, amount: 70 }, SALES[0]!];
		const sheet = sheetOf(twice);
		expect(changesNothing(planned(sheet, batchOf(twice), { mode: 'upsert' }))).toBe(true);
		const plan = planned(sheet, batchOf([...twice, SALES[0]!]), { mode: 'upsert' });
		expect([plan.leftOut.same, [...plan.added]]).toEqual([3, [3]]);
	});

	test('a month alone takes no day away, and a date key tells the days apart', () => {
		const sheet = sheetOf([{ date: '2026-01-05', customer: '甲', amount: 100 }]);
		const batch = batchOf([{ date: '2026-01', customer: '甲', amount: 200 }]);
		const byMonth = planned(sheet, batch, { mode: 'upsert' }, ['customer', 'month']);
		expect(texts(merged(sheet, byMonth))).toEqual(['2026-01-05|甲|||2']);
		const byDate = planned(sheet, batch, { mode: 'upsert' });
		expect([byDate.match.key, [...byDate.added]]).toEqual([['customer', 'date'], [0]]);
	});

	test('a row without customer or date has no key: it is added, marked as it is', () => {
		const sheet = sheetOf([{ customer: '甲', amount: 1 }]);
		const plan = planned(sheet, batchOf([{ customer: '甲', amount: 1 }]), { mode: 'upsert' });
		expect([...plan.added]).toEqual([0]);
	});

	test('a value over a refused cell takes its mark away; a refused cell changes nothing', () => {
		const { names, ledger } = sheetOf(SALES);
		const amount = ledger.chunks[0]!.amount.slice();
		amount[0] = NaN;
		const refused = [{ row: 0, column: 'amount' as const, text: '停业' }];
		const marked = { ...ledger, chunks: [{ ...ledger.chunks[0]!, amount, refused }] };
		const sheet = { names, ledger: marked };
		const batch = batchOf([
			{ ...SALES[0]!, amount: 5 },
			{ ...SALES[1]!, amount: NaN },
		]);
		const after = merged(sheet, planned(sheet, batch, { mode: 'upsert' }));
		expect(after.ledger.chunks[0]!.refused).toEqual([]);
		expect(texts(after).slice(0, 2)).toEqual(['2026-01|甲|酒|江苏|0.05', '2026-02|甲|酒|江苏|2']);
	});
});

describe('update, scope, replace, append', () => {
	const batch = batchOf([
		{ date: '2026-02', customer: '甲', product: '酒', region: '江苏', amount: 250 },
		{ date: '2026-03', customer: '新', product: '酒', region: '江苏', amount: 1 },
	]);

	test('[A24] update only adds nothing and learns no name', () => {
		const sheet = sheetOf(SALES);
		const plan = planned(sheet, batch, { mode: 'update' });
		expect([plan.leftOut.unmatched, plan.added.length]).toEqual([1, 0]);
		expect(texts(merged(sheet, plan))).toContain('2026-02|甲|酒|江苏|2.5');
		expect(sheet.names.customer.find('新')).toBe(-1);
	});

	test('[A24] replace within a scope clears months and regions, and writes no row outside', () => {
		const sheet = sheetOf(SALES);
		const scope = { from: day('2026-02') >> 5, to: day('2026-02') >> 5, regions: ['江苏'] };
		const plan = planned(sheet, batch, { mode: 'scope', scope });
		expect([[...plan.deleted], plan.leftOut.outside]).toEqual([[1], 1]);
		expect(plan.sums).toEqual({ added: 250, changed: 0, deleted: 200 });
		expect(texts(merged(sheet, plan))).toEqual([
			'2026-01|甲|酒|江苏|1',
			'2026-02|__proto__|酒|浙江|3',
			'2026-02|甲|酒|江苏|2.5',
		]);
	});

	test('replace leaves the batch alone; append leaves everything', () => {
		const sheet = sheetOf(SALES);
		expect(texts(merged(sheet, planned(sheet, batch, { mode: 'replace' })))).toHaveLength(2);
		expect(texts(merged(sheet, planned(sheet, batch, { mode: 'append' })))).toHaveLength(5);
	});

	test('[A24] rows the file lacks go only when that is asked for, and only in its months', () => {
		const sheet = sheetOf(SALES);
		const february = batchOf([SALES[1]!]);
		const scope = scopeOf(february);
		const kept = planned(sheet, february, { mode: 'upsert', scope });
		expect([kept.missingRows, kept.deleted.length]).toEqual([1, 0]);
		const gone = planned(sheet, february, { mode: 'upsert', scope, missing: 'delete' });
		expect(texts(merged(sheet, gone))).toEqual(['2026-01|甲|酒|江苏|1', '2026-02|甲|酒|江苏|2']);
	});

	test('[A25] repeats are counted, and left out when that is asked for', () => {
		const sheet = sheetOf([SALES[0]!]);
		const repeating = batchOf([SALES[0]!, SALES[1]!, SALES[1]!, { ...SALES[1]!, amount: 7 }]);
		const kept = planned(sheet, repeating, { mode: 'append' });
		expect([kept.match.repeatedRows, kept.added.length]).toEqual([1, 4]);
		const left = planned(sheet, repeating, { mode: 'append', repeats: 'leave-out' });
		expect([left.leftOut.repeated, [...left.added]]).toEqual([2, [1, 3]]);
	});

	test('the scope of a batch is its months; its regions are the ones it uses', () => {
		expect(scopeOf(batchOf([{ customer: '甲' }]))).toBeNull();
		expect([scopeOf(batch), regionsOf(batch)]).toEqual([
			{ from: day('2026-02') >> 5, to: day('2026-03') >> 5, regions: null },
			['江苏'],
		]);
	});

	test('a renamed customer is found under its other name', () => {
		const sheet = sheetOf(SALES);
		const near = batchOf([{ ...SALES[1]!, customer: '甲有限公司', amount: 1 }]);
		const renamed = renameCustomers(near, new Map([['甲有限公司', '甲']]));
		expect(planned(sheet, near, { mode: 'upsert' }).added).toHaveLength(1);
		expect(planned(sheet, renamed, { mode: 'upsert' }).changed).toHaveLength(1);
		expect(renameCustomers(near, new Map([['乙', '甲']]))).toBe(near);
	});
});

describe('what is shared and what is noted', () => {
	test('chunks without a change stay what they are; matching learns nothing', () => {
		const many = Array.from({ length: 2 * CHUNK_ROWS }, (_, row) => ({
			date: '2026-01',
			customer: `客户${String(row)}`,
			amount: row,
		}));
		const sheet = sheetOf(many);
		const batch = batchOf([
			{ ...many.at(-1)!, amount: 5 },
			{ ...many[0]!, customer: '新' },
		]);
		const plan = planned(sheet, batch, { mode: 'update' });
		expect(sheet.names.customer.find('新')).toBe(-1);
		const { ledger } = merged(sheet, plan);
		expect(ledger.chunks[0]).toBe(sheet.ledger.chunks[0]);
		expect(ledger.chunks[1]!.customer).toBe(sheet.ledger.chunks[1]!.customer);
	});

	test('changed and added rows know the file they come from; a plan serves its own sheet only', () => {
		const sheet = sheetOf(SALES);
		const batch = batchOf([
			{ ...SALES[1]!, amount: 9 },
			SALES[2]!,
			{ ...SALES[0]!, customer: '丁' },
		]);
		const table = { name: '一.csv', sheet: '', hash: 'ab', at: 1, rows: 9, sourceRow: 1 };
		const origin = { tables: [table], rows: Int32Array.of(3, 4, 6) };
		const plan = planned(sheet, batch, { mode: 'upsert' });
		const ledger = applyMerge(sheet.ledger, sheet.names, plan, origin);
		expect([0, 1, 2, 3].map((row) => originOf(ledger, row)?.row ?? null)).toEqual([
			null,
			4,
			null,
			7,
		]);
		expect(() => applyMerge(ledger, sheet.names, plan)).toThrow(RangeError);
	});
});

describe('whatever the rows', () => {
	const anySale = fc.record({
		date: fc.constantFrom('2026-01', '2026-02', '2026-02-03'),
		customer: fc.constantFrom('甲', '乙', '__proto__', '😀'),
		product: fc.constantFrom('', 'a', 'constructor'),
		amount: fc.constantFrom(0, -5, 7, NaN),
	});
	const anySales = fc.array(anySale, { maxLength: 12 });

	test('an upsert twice is an upsert once, and no row is lost or counted twice', () => {
		fc.assert(
			fc.property(anySales, anySales, (first, second) => {
				const sheet = sheetOf(first);
				const plan = planned(sheet, batchOf(second), { mode: 'upsert' });
				const { added, changed, leftOut } = plan;
				expect(added.length + changed.length + leftOut.same).toBe(second.length);
				const once = merged(sheet, plan);
				expect(rowsOf(once.ledger)).toBe(first.length + added.length);
				const again = planned(once, batchOf(second), { mode: 'upsert' }, plan.match.key);
				expect(changesNothing(again)).toBe(true);
			}),
		);
	});

	test('an append is what appending is', () => {
		fc.assert(
			fc.property(anySales, anySales, (first, second) => {
				const sheet = sheetOf(first);
				const plan = planned(sheet, batchOf(second), { mode: 'append' });
				const expected = appendBatch(sheet.ledger, sheet.names, batchOf(second));
				expect(texts(merged(sheet, plan))).toEqual(texts({ ...sheet, ledger: expected }));
			}),
		);
	});
});
