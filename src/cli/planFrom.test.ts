import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { planReport } from './engine';
import { planFrom } from './planFrom';
import { problemLine } from './problems';
import type { Options } from './options';

const folder = mkdtempSync(join(tmpdir(), 'tierplan-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string | Uint8Array): string => {
	writeFileSync(join(folder, name), content);
	return join(folder, name);
};
const SALES = '日期,客户,金额\n2025-12-01,甲,12.345\n2025-11,乙,"1000"\n';
const optionsOf = (sales: string, more: Partial<Options> = {}): Options => ({
	source: { kind: 'sales', sales, customers: null },
	policy: null,
	template: null,
	today: null,
	language: 'en',
	...more,
});
const linesOf = async (options: Options): Promise<string[]> => {
	const plan = await planFrom(options);
	return plan.ok
		? []
		: plan.reason.map((each) => problemLine(each, options.language).replaceAll(`${folder}/`, ''));
};

describe('the command line', () => {
	it('[MEASURE-7] plans a file, packed or not, and says what it rounded', () => {
		const plain = planReport({ sales: file('a.csv', SALES), customers: null, policy: null });
		expect(plain).toMatchObject({
			ok: true,
			value: { ledger: { rows: 2, roundedRows: 1 }, totals: { revenueFen: 101_235 } },
		});
		const packed = file('a.csv.gz', gzipSync(SALES));
		expect(planReport({ sales: packed, customers: null, policy: null })).toEqual(plain);
	});
	it('[REPORT-2] gives every problem of every file, a line each, with its place', async () => {
		const sales = file('bad.csv', '日期,客户,金额\n2025-12,甲,x\n,乙,1\n');
		const policy = file('bad.json', '{"promotion": {"capRate": 2}, "foo\\nbar": 1}');
		expect(await linesOf(optionsOf(sales, { policy }))).toEqual([
			'bad.csv, row 2, column 金额: “x” is not a number.',
			'bad.csv, row 3, column 日期: This cell must not be empty.',
			'bad.json, promotion.capRate: 2 is out of range. It must lie between 0 and 1.',
			expect.stringContaining('There is no entry called “foo bar”.'),
		]);
		expect(await linesOf(optionsOf(sales, { language: 'zh-CN' }))).toEqual([
			'bad.csv，第 2 行，“金额”列：“x”不是数字。',
			'bad.csv，第 3 行，“日期”列：这一格不能空。',
		]);
	});
	it.each([
		['not JSON', '{"promotion": }', /not JSON/],
		[
			'a whole policy that does not fit',
			'{"teams": [{"id": "a", "tiers": ["gold"]}, {"id": "b", "tiers": ["gold"]}]}',
			/served by two teams/,
		],
		[
			'floors over the pool',
			'{"promotion": {"pool": {"fixedFen": 10}, "floorFen": 100}}',
			/exceed the distributable money by 191 fen/,
		],
	])('[REPORT-2] refuses %s', async (_, json, line) => {
		// 甲 12.35 yuan: cap 123, floor 100; 乙 the same: 200 − 9.
		const sales = file('b.csv', SALES);
		const lines = await linesOf(optionsOf(sales, { policy: file('b.json', json) }));
		expect(lines).toHaveLength(1);
		expect(lines[0]).toMatch(line);
	});
	it.each([
		['nothing to count', 'date,customer,amount\n', /no sale that could be counted/],
		['no text', new Uint8Array([0x64, 0xff, 0xfe]), /not UTF-8/],
		['half a gzip', gzipSync(SALES).subarray(0, 30), /damaged/],
	])('[REPORT-2] refuses a file with %s', async (_, content, line) => {
		expect((await linesOf(optionsOf(file('c.csv', content))))[0]).toMatch(line);
	});
	it('[REPORT-2] refuses a file that is not there, and what is no snapshot', async () => {
		expect(await linesOf(optionsOf(join(folder, 'gone.csv')))).toEqual([
			'gone.csv: This file does not exist.',
		]);
		const snapshot = file('s.json', '{"format":"other"}');
		const lines = await linesOf(
			optionsOf('', { source: { kind: 'snapshot', snapshot, scenario: null } }),
		);
		expect(lines).toHaveLength(1);
		expect(lines[0]).toMatch(/^s\.json: /);
	});
	it('[POOL-8] reads the customer sheet', () => {
		const customers = file('k.csv', '客户,suspended\n甲,窜货\n');
		const plan = planReport({ sales: file('d.csv', SALES), customers, policy: null });
		const money = plan.ok ? plan.value.customers.map(({ promotionFen }) => promotionFen > 0) : [];
		expect(money).toEqual([true, false]);
	});
});
