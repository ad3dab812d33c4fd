import { customerName, type ModelSales } from './modelSales';

const HEADER = '日期\t客户\t产品\t渠道\t区域\t数量\t金额\t毛利\t订单号\t客户经理';
const CHANNELS = ['直营', '经销', '电商', '商超', '餐饮', '团购'];
const FIRST_YEAR = 2024;
const two = (value: number): string => String(value).padStart(2, '0');
const yuan = (fen: number): string => (fen / 100).toFixed(2);

/**
 * The sales as the clipboard of a spreadsheet gives them: ten columns, tabs, CRLF. One flat string, as a worker
 * is sent it.
 */
export function salesText(sales: ModelSales): string {
	const lines = [HEADER];
	for (let row = 0; row < sales.rows; row++) {
		const month = sales.month[row]!;
		const date = `${FIRST_YEAR + Math.floor(month / 12)}-${two((month % 12) + 1)}-${two(sales.dayOfMonth[row]!)}`;
		lines.push(
			[
				date,
				customerName(sales.customer[row]!),
				`P${row % 400}`,
				CHANNELS[row % CHANNELS.length],
				`R${row % 31}`,
				(row % 48) + 1,
				yuan(sales.amount[row]!),
				yuan(sales.profit[row]!),
				`SO${1_000_000 + row}`,
				`E${row % 31}`,
			].join('\t'),
		);
	}
	return structuredClone(`${lines.join('\r\n')}\r\n`);
}
