/** Enough for the platform to have made machine code of what reads each row. */
const ROWS = 20_000;
const CUSTOMERS = 1009;
const PRODUCTS = 97;
const REGIONS = 31;
const MONTHS = 12;
const DAYS = 28;
const DIGITS = 2;

const two = (value: number): string => String(value).padStart(DIGITS, '0');

/** A made-up sheet of sales as the clipboard has it: read once before a real one comes, for nothing else. */
export function rehearsalText(): string {
	const rows = ['日期\t订单号\t客户\t产品\t渠道\t区域\t客户经理\t数量\t金额\t毛利'];
	for (let row = 0; row < ROWS; row++) {
		const day = `2025-${two(1 + (row % MONTHS))}-${two(1 + (row % DAYS))}`;
		const region = `区域${String(row % REGIONS)}`;
		const who = [`客户${String((row * row) % CUSTOMERS)}商贸`, `产品${String(row % PRODUCTS)}`];
		const figures = [String(1 + (row % DAYS)), `${String(row)}.5`, `${String(row % CUSTOMERS)}.25`];
		rows.push([day, `D${String(row)}`, ...who, '直营', region, '王', ...figures].join('\t'));
	}
	return rows.join('\r\n');
}
