import { describe, expect, test } from 'vitest';
import type { SalesBatch } from '$lib/domain/ledger/batch';
import { nameAt } from '$lib/domain/ledger/textNames';
import { dayText } from '$lib/domain/primitives/day';
import { readSalesCsv } from './readSalesCsv';

function batchOf(text: string): SalesBatch {
	const read = readSalesCsv(text);
	if (!read.ok) throw new Error(JSON.stringify(read.reason));
	return read.value;
}
const problemsOf = (text: string): string[] => {
	const read = readSalesCsv(text);
	return read.ok ? [] : read.reason.map((p) => `${p.row} ${p.column} ${p.message.key}`);
};
const customers = (batch: SalesBatch): string[] =>
	Array.from(batch.customer, (code) => nameAt(batch.names.customer, code));

describe('readSalesCsv', () => {
	test('English and Chinese titles in any order', () => {
		const batch = batchOf('金额,客户,日期,毛利\n12.5,甲,2022-10-05,\n-3,乙,2022-10,1.25\n');
		expect(Array.from(batch.amount)).toEqual([1250, -300]);
		expect(customers(batch)).toEqual(['甲', '乙']);
		expect(Array.from(batch.day, dayText)).toEqual(['2022-10-05', '2022-10']);
		expect(Array.from(batch.numbers.profit ?? [])).toEqual([NaN, 125]);
		expect(batch.numbers.quantity).toBeNull();
		expect(batch.texts.order).toBeNull();
	});

	test('every column of the contract', () => {
		const batch = batchOf(
			'date,customer,order,product,category,channel,region,shipRegion,manager,quantity,amount,profit,promotion,sellThrough\n' +
				'2022-10-05,甲,O1,酒,白酒,经销,江苏,上海,陈,1.5,10,2,0.5,9.5\n',
		);
		expect(batch.names).toMatchObject({ order: ['O1'], shipRegion: ['上海'], manager: ['陈'] });
		expect(batch.numbers.quantity?.[0]).toBe(1500);
		expect(batch.numbers.promotion?.[0]).toBe(50);
		expect(batch.numbers.sellThrough?.[0]).toBe(950);
		expect(batch.extraColumns).toEqual([]);
	});

	test('money is rounded half away from zero, row by row; a row counts once', () => {
		const batch = batchOf(
			'date,customer,amount,profit\n2022-10,a,1.005,2.675\n2022-10,b,-1.005,1\n2022-10,c,129.6960,0.0049\n2022-10,d,125.4400,0.10\n2022-10,e,0.0000001,\n',
		);
		expect(Array.from(batch.amount)).toEqual([101, -101, 12970, 12544, 0]);
		expect(Array.from(batch.numbers.profit ?? [])).toEqual([268, 100, 0, 10, NaN]);
		expect(batch.roundedRows).toBe(4);
	});

	test('names: trimmed and NFC, otherwise exact; none is special', () => {
		const batch = batchOf(
			'date,customer,amount\n2022-10,"李四""烟酒""",1\n2022-10,__proto__,1\n2022-10, 酒🍶行 ,1\n2022-10,e\u0301,1\n2022-10,\u00e9,1\n2022-10,"A, B",1\n2022-10,constructor,1\n2022-10,Ａ,1\n2022-10,A,1\n2022-10,a,1\n',
		);
		expect(customers(batch)).toEqual([
			'李四"烟酒"',
			'__proto__',
			'酒🍶行',
			'é',
			'é',
			'A, B',
			'constructor',
			'Ａ',
			'A',
			'a',
		]);
		expect(batch.names.customer).toHaveLength(9);
	});

	test('blank lines are nothing, other columns stay as text', () => {
		const batch = batchOf('date,customer,amount,备注\n\n2022-10,a,1,急\n , ,\t,\n2022-10,b,2,\n\n');
		expect(batch.rows).toBe(2);
		expect(batch.extraColumns).toEqual(['备注']);
		expect(batch.names.extra).toEqual(['急']);
	});

	test.each([
		[
			'',
			[
				'1 date import_column_missing',
				'1 customer import_column_missing',
				'1 amount import_column_missing',
			],
		],
		['date,customer\n', ['1 amount import_column_missing']],
		['date,customer,amount,金额\n', ['1 金额 import_column_twice']],
		['date,customer,amount\n2022-13,a,1\n', ['2 date read_day_no_such_month']],
		['date,customer,amount\n2022-02-30,a,1\n', ['2 date read_day_no_such_day']],
		['date,customer,amount\n2022/02/03,a,1\n', ['2 date import_date_not_iso']],
		[
			'date,customer,amount\n2022-02,a,x\n2022-02,a,\n',
			['2 amount read_not_a_number', '3 amount import_cell_missing'],
		],
		[
			'date,customer,amount\n,  ,1\n',
			['2 date import_cell_missing', '2 customer import_cell_missing'],
		],
		['date,customer,amount\n2022-02,a,1,2\n', ['2  import_row_too_long']],
		['date,customer,amount\n2022-02,"a\nb",1\n2022-02,a,1e999\n', ['4 amount read_too_large']],
		['date,customer,amount\n2022-02,"a,1\n2022-02,b,2\n', ['2  import_quote_open']],
	])('problems of %j', (text, problems) => {
		expect(problemsOf(text)).toEqual(problems);
	});

	test('past the hundredth problem only the number is told', () => {
		const problems = problemsOf('date,customer,amount\n' + '2022-10,a,x\n'.repeat(250));
		expect(problems).toHaveLength(101);
		expect(problems.at(-1)).toBe('102  import_more_problems');
	});
});
