/** Clipboard text as a spreadsheet puts it there. */
export const tsv = (...rows: readonly Row[]): string => written(rows);

type Row = readonly (string | number)[];
const written = (rows: readonly Row[]): string =>
	rows.map((row) => row.join('\t')).join('\r\n') + '\r\n';

const CUSTOMERS = ['南京金樽酒业', '福州榕城名酒', '__proto__', '“甲”商贸', '😀酒行'];

/** Sales of five customers, one row a day from 2026-01-01 on, each of 1,000 yuan. */
export const longTable = (rows: number): string =>
	written([
		['日期', '客户名称', '单号', '数量', '金额（元）', '毛利', '备注'],
		...Array.from({ length: rows }, (_, row) => [
			`2026/${String(1 + (row % 10))}/${String(1 + (row % 28))}`,
			CUSTOMERS[row % CUSTOMERS.length] ?? '',
			`XS${String(row)}`,
			'1.5',
			'1,000.00',
			'200',
			row === 0 ? '"第一行\n第二行"' : '',
		]),
	]);

export const WIDE_TABLE = tsv(
	['2026 年各经销商出货', '', '', '', ''],
	['', '', '', '', '单位：万元'],
	['经销商名称', '省份', '1月', '2月', '3月'],
	['苏州吴门商贸', '江苏', 8.6, 4.1, 9.2],
	['宁波甬江酒业', '浙江', 3.6, '', '停业'],
	['合计', '', 12.2, 4.1, 9.2],
);

export const ENGLISH_TABLE = tsv(
	['Date', 'Customer', 'Order', 'Amount', 'Profit'],
	['2026-01-31', "O'Brien & Sons", 'A-1', '1,234.50', '(200)'],
	['Jan 15, 2026', '"Quoted ""Name"""', 'A-2', '¥2,000', '100'],
	['2026-02-01', 'Zero Ltd', 'A-3', '0', ''],
);

const DEALERS = ['南京金樽酒业', '苏州吴门商贸', '徐州彭城糖酒', '__proto__'];
type Cell = (dealer: number, month: number) => string | null;

/** Shipments of four dealers in three months of 2026, in 万元; a cell may say something else. */
export const shipments = (
	cell: Cell = () => null,
	more: readonly (readonly string[])[] = [],
): string =>
	tsv(
		['2026 年各经销商出货', '', '', '', '单位：万元'],
		['经销商名称', '省份', '1月', '2月', '3月'],
		...DEALERS.map((name, dealer) => [
			name,
			dealer < 3 ? '江苏' : '浙江',
			...[0, 1, 2].map((month) => cell(dealer, month) ?? String(10 * (dealer + 1) + month)),
		]),
		...more,
	);
