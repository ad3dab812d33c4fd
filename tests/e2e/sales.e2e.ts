import { SalesPage } from './pages/salesPage';
import { ENGLISH_TABLE, longTable, tsv, WIDE_TABLE } from './pages/tables';
import { expect, test } from './test';

let sales: SalesPage;
test.beforeEach(async ({ page }) => {
	sales = new SalesPage(page);
	await sales.open();
});

test('a pasted long table is looked at, imported and added up', async ({ page }) => {
	await sales.paste(longTable(5000));
	await expect(sales.lead).toHaveText('读懂 5,000 行，5 家 × 10 个月，合计 500 万元。');
	await expect(page.getByText('还没写入任何东西')).toBeVisible();
	await expect(sales.commit).toHaveText('导入 5,000 行');
	await sales.commit.click();

	await expect(sales.strip).toContainText('已粘贴 5,000 行');
	await expect(sales.foot).toContainText('合计 5,000 行 · 5 家客户');
	await expect(sales.foot).toContainText('5,000,000');
	await expect(sales.foot).toContainText('7,500');
	await expect(sales.cell('B', 3)).toHaveText('__proto__');
	await expect(sales.cell('E', 1)).toHaveText('1,000');
	await expect(sales.cell('G', 1)).toHaveText('第一行 第二行');
});

test('[A26] one undo takes a whole paste back, redo brings it again, and both stay after a reload', async ({
	page,
}) => {
	await sales.import(longTable(300));
	await page.keyboard.press('ControlOrMeta+z');
	await expect(sales.startTitle).toBeVisible();
	await page.keyboard.press('ControlOrMeta+y');
	await expect(sales.foot).toContainText('合计 300 行');
	await page.getByRole('button', { name: '撤销粘贴' }).click();
	await expect(sales.startTitle).toBeVisible();
	await page.reload();
	await expect(sales.startTitle).toBeVisible();
	await page.keyboard.press('ControlOrMeta+Shift+z');
	await expect(sales.foot).toContainText('合计 300 行');
});

test('a wide table becomes one row for each customer and month, in the unit of its caption', async () => {
	await sales.paste(WIDE_TABLE);
	await expect(sales.lead).toContainText('2 家 × 3 个月，合计 25.5 万元');
	await expect(sales.lead).toContainText('与合计行相符');
	await expect(sales.commit).toHaveText(/跳过 1 格$/);
	await sales.commit.click();
	await expect(sales.foot).toContainText('255,000');
	await expect(sales.foot).toContainText('另有 1 行未计入');
});

test('English headers, quotes, zeros and negatives are understood', async () => {
	await sales.paste(ENGLISH_TABLE);
	await expect(sales.lead).toContainText('读懂 3 行，3 家 × 2 个月');
	await sales.commit.click();
	await expect(sales.cell('B', 2)).toHaveText('Quoted "Name"');
	await expect(sales.cell('E', 1)).toHaveText('−200');
	await expect(sales.foot).toContainText('3,234.50');
});

test('what a column means can be changed, and what is missing is asked for', async ({ page }) => {
	await sales.paste(tsv(['日期', '门店', '单价', '金额'], ['2026-01-05', '甲', '9', '100']));
	await sales.mean('B', '原样保留');
	await expect(sales.lead).toHaveText('还认不出客户：请在列头上选一下。');
	await expect(sales.commit).toBeDisabled();
	await sales.mean('B', '客户');
	await sales.mean('C', '金额');
	await expect(page.getByLabel('D 列的含义')).toHaveValue('extra');
	await expect(sales.lead).toContainText('合计 9 元');
});

test('cells that cannot be read stay, marked and counted, and can be put right', async ({
	page,
}) => {
	const rows = Array.from({ length: 40 }, (_, row) => ['2026-01-05', `客户${String(row)}`, '100']);
	rows[30] = ['2026年13月', '乙', '100'];
	rows[35] = ['2026-01-06', '丙', '12.6万（含运费）'];
	await sales.paste(tsv(['日期', '客户', '金额'], ...rows));
	await expect(sales.commit).toHaveText('导入 40 行，跳过 2 格');
	await sales.commit.click();
	await expect(sales.foot).toContainText('另有 2 行未计入');

	await page.keyboard.press('F8');
	await expect(sales.reference).toHaveText('A31');
	await expect(sales.cell('A', 31)).toHaveText('2026年13月');
	await page.keyboard.press('F8');
	await expect(sales.reference).toHaveText('C36');
	const error = page.getByRole('dialog', { name: '第 36 行 · 金额没读懂' });
	await expect(error).toContainText('原文保留，这一行未计入合计。');
	await error.getByRole('button', { name: '改为 126,000' }).click();
	await expect(sales.cell('C', 36)).toHaveText('126,000');
	await expect(sales.foot).toContainText('另有 1 行未计入');
	await expect(sales.foot).toContainText('129,800');
});

test('a preview that is left changes nothing', async ({ page }) => {
	await sales.import(longTable(10));
	await sales.paste(longTable(20));
	// Ten of them are here already.
	await expect(sales.commit).toHaveText('导入 10 行');
	await page.getByRole('button', { name: '取消' }).click();
	await expect(sales.foot).toContainText('合计 10 行');
});

test('a second table is appended, or takes the place of the first', async ({ page }) => {
	await sales.import(longTable(10));
	await sales.paste(longTable(20));
	await sales.mode('追加');
	await sales.commit.click();
	await expect(sales.foot).toContainText('合计 30 行');
	await sales.paste(longTable(7));
	await sales.mode('全部替换');
	await expect(sales.commit).toHaveText('清掉现有 30 行，导入 7 行');
	await sales.commit.click();
	await expect(sales.foot).toContainText('合计 7 行');
	await page.keyboard.press('ControlOrMeta+z');
	await expect(sales.foot).toContainText('合计 30 行');
});

test('a year that no date has is asked for once', async ({ page }) => {
	await sales.paste(
		tsv(['日期', '客户', '金额'], ['1月5日', '甲', '100'], ['2月7日', '乙', '200']),
	);
	await page.getByLabel('年份').fill('2025');
	await page.getByRole('button', { name: '按 2025 年' }).click();
	await expect(sales.commit).toHaveText('导入 2 行');
	await sales.commit.click();
	await expect(sales.cell('A', 1)).toHaveText('2025-01-05');
});

test('a CSV of a Chinese Excel opens as a file', async ({ page }) => {
	// 客户 and 日期 and 金额 in GB18030
	const bytes = Buffer.from('c8d5c6da2cbfcdbba72cbdf0b6ee0d0a', 'hex');
	const rows = Buffer.from('2026-01-05,A,100\r\n2026-02-05,B,-40\r\n');
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles({
			name: '销售.csv',
			mimeType: 'text/csv',
			buffer: Buffer.concat([bytes, rows]),
		});
	await expect(page.getByText('销售.csv · 3 行 3 列')).toBeVisible();
	await sales.commit.click();
	await expect(sales.strip).toContainText('已导入 2 行');
	await expect(sales.foot).toContainText('60');
});

test('on a narrow screen the sheet is read, not edited', async ({ page }) => {
	await sales.import(longTable(300));
	await page.setViewportSize({ width: 390, height: 844 });
	await expect(page.getByText('300 行销售，5 家客户，合计 30 万元。')).toBeVisible();
	await expect(sales.grid).toBeHidden();
	await expect(page.getByRole('list', { name: '销售明细前 100 行' })).toContainText('__proto__');
	await page.getByRole('button', { name: '再看 100 行' }).click();
	await expect(page.getByRole('list', { name: '销售明细前 200 行' })).toBeVisible();
});

test('the sample opens in one click and goes in one', async ({ page }) => {
	await page.getByRole('button', { name: /白酒经销/ }).click();
	await expect(sales.strip).toContainText('这是样例数据');
	await expect(sales.foot).toContainText(/合计 \d,\d{3} 行/);
	await page.getByRole('button', { name: '清掉样例' }).click();
	await expect(sales.startTitle).toBeVisible();
});
