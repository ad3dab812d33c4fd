import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { say } from '../lib/ui/format/say';
import { importFile } from './importFile';
import { importReport, type ImportReport } from './importReport';
import { readOptions, type ImportOptions } from './options';
import { planFrom } from './planFrom';

const folder = mkdtempSync(join(tmpdir(), 'tierplan-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

const optionsOf = (
	name: string,
	content: string | Uint8Array,
	more: string[] = [],
): ImportOptions => {
	writeFileSync(join(folder, name), content);
	const options = readOptions(['--import', join(folder, name), ...more]);
	if (!options.ok || options.value.source.kind !== 'import') throw new Error('no such options');
	return options.value.source;
};
const reportOf = async (...args: Parameters<typeof optionsOf>): Promise<ImportReport> => {
	const found = await importFile(optionsOf(...args));
	if (!found.ok) throw new Error(JSON.stringify(found.reason));
	return importReport(found.value, (reason) => say(reason, 'en'));
};

const SHEET = [
	'2026年出货,,,,',
	'单位：万元,,,,',
	'日期,客户,金额,毛利,备注',
	'1月5日,甲,1.2345678,0.1,"两\n行"',
	'1月6日,NULL,2,0.2,',
	',,,,',
	'13月1日,乙,3,0.3,',
	'2月1日,乙,4万,x,',
	'2月2日,丙,5,,',
	'合计,,15.234567,,',
	',,,,',
].join('\r\n');

describe('plan --import', () => {
	it('[A12] takes the year of days that have none from the command', async () => {
		const text = '客户,日期,金额\n甲,1月5日,1\n乙,2月,2\n';
		expect(await reportOf('days.csv', text)).toMatchObject({ rows: 0, from: null });
		const dated = await reportOf('days.csv', text, ['--year', '2026']);
		expect(dated).toMatchObject({ rows: 2, from: '2026-01', to: '2026-02', refused: [] });
		const wrong = readOptions(['--import', 'a.csv', '--year', '26']);
		expect(wrong).toMatchObject({ ok: false, reason: { key: 'cli_not_a_year' } });
	});

	it('[A28] says what it understood, by rows of the file and titles', async () => {
		const report = await reportOf('a.csv', SHEET);
		expect(Object.keys(report)).toEqual([
			...['columns', 'layout', 'rows', 'refused', 'excluded', 'rounded'],
			...['customers', 'from', 'to', 'amountFen', 'profitFen'],
		]);
		expect(report).toMatchObject({
			layout: 'long',
			rows: 2,
			excluded: { totals: 1, empty: 2 },
			rounded: { rows: 1, differenceFen: 0.2 },
			customers: 2,
			from: '2026-01',
			to: '2026-02',
			amountFen: 1_234_568 + 5_000_000,
			profitFen: 100_000,
		});
		expect(report.columns[2]).toEqual({ header: '金额', meaning: 'amount', unit: '万元' });
		expect(report.refused.map(({ row, column, text }) => [row, column, text])).toEqual([
			[5, '客户', 'NULL'],
			[7, '日期', '13月1日'],
			[8, '金额', '4万'],
			[8, '毛利', 'x'],
		]);
	});

	it('[A05] counts what rounding to the fen changed, binary dust too', async () => {
		const report = await reportOf(
			'dust.csv',
			'customer,date,amount\nA,2026-01,1234.5600000000001\nB,2026-01,99.995\nC,2026-02,7\n',
		);
		expect(report.rounded).toEqual({ rows: 2, differenceFen: 0.5 });
		expect(report.amountFen).toBe(123_456 + 10_000 + 700);
	});

	it('reads packed text, other encodings and what it is told to be', async () => {
		const plain = await reportOf('b.csv', 'date,customer,amount\n2026-01,a,1\n');
		const packed = gzipSync('date,customer,amount\n2026-01,a,1\n');
		expect(await reportOf('b.csv.gz', packed)).toEqual(plain);
		const utf16 = Buffer.from('\ufeffdate\tcustomer\tamount\n2026-01\ta\t1\n', 'utf16le');
		expect(await reportOf('c.csv', utf16)).toEqual(plain);
		const customers = await reportOf('d.csv', '客户,渠道\n甲,经销\n,直营\n', ['--as', 'customers']);
		expect(customers).toMatchObject({ rows: 1, customers: 1, amountFen: null, from: null });
		expect(customers.refused).toHaveLength(1);
	});

	it('plans what it read', async () => {
		const source = { ...optionsOf('e.csv', SHEET), report: true };
		const plan = await planFrom({
			source,
			policy: null,
			template: null,
			today: null,
			language: 'en',
		});
		expect(plan.ok && plan.value.order.length).toBe(2);
		const nobody = { ...optionsOf('f.csv', '客户,渠道\n甲,经销\n'), report: true };
		const none = await planFrom({
			...{ source: nobody, policy: null, template: null },
			today: null,
			language: 'en',
		});
		expect(none.ok ? '' : none.reason[0]?.message.key).toBe('cli_no_sales');
	});

	it.each([
		[['--import', 'a', '--sales', 'b'], 'cli_one_source'],
		[['--sales', 'a', '--sheet', 'b'], 'cli_option_does_not_fit'],
		[['--snapshot', 'a', '--report'], 'cli_option_does_not_fit'],
		[['--import', 'a', '--as', 'prospects'], 'cli_no_such_subject'],
		[['--import', 'a', '--report', '--report'], 'cli_option_twice'],
	])('refuses %j', (argv, key) => {
		const options = readOptions(argv);
		expect(options.ok ? '' : options.reason.key).toBe(key);
	});

	it('a sheet that is not there is named with those that are', async () => {
		const found = await importFile(
			optionsOf('g.csv', 'date,customer,amount\n2026-01,a,1\n', ['--sheet', 'x']),
		);
		expect(found.ok ? '' : found.reason.message.key).toBe('cli_no_such_sheet');
	});
});
