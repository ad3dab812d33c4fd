import { SalesPage } from './pages/salesPage';
import { longTable, tsv } from './pages/tables';
import { expect, test } from './test';

/** What cannot be taken is refused with a sentence, and what was there before stays. */
let sales: SalesPage;
test.beforeEach(async ({ page }) => {
	sales = new SalesPage(page);
	await sales.open();
});

test('an empty clipboard', async () => {
	await sales.paste(' ');
	await expect(sales.refusal).toContainText('剪贴板里没有文字');
	await expect(sales.startTitle).toBeVisible();
});

test('a paste without any number', async () => {
	await sales.paste(tsv(['日期', '客户', '金额'], ['无', '甲', '无'], ['无', '乙', '无']));
	await expect(sales.refusal).toContainText(/数|金额/);
	await expect(sales.startTitle).toBeVisible();
});

test('more columns than any sales table has', async () => {
	const wide = Array.from({ length: 600 }, (_, column) => `列${String(column)}`);
	await sales.paste(
		tsv(
			wide,
			wide.map(() => '1'),
		),
	);
	await expect(sales.refusal).toContainText('512');
	await expect(sales.startTitle).toBeVisible();
});

test('200 columns, of which two or three mean something', async () => {
	const titles = [
		'日期',
		'客户',
		'金额',
		...Array.from({ length: 197 }, (_, c) => `备${String(c)}`),
	];
	await sales.paste(tsv(titles, ['2026-01-05', '甲', '100', ...titles.slice(3).map(() => 'x')]));
	await expect(sales.lead).toContainText('合计 100 元');
	await sales.commit.click();
	await expect(sales.foot).toContainText('合计 1 行');
});

test('a date column that holds no dates', async () => {
	await sales.paste(tsv(['日期', '客户', '金额'], ['张三', '甲', '100'], ['李四', '乙', '200']));
	await expect(sales.lead.or(sales.refusal).first()).toContainText(/2 格|日期/);
});

test('a customer column with blanks', async ({ page }) => {
	await sales.paste(
		tsv(['日期', '客户', '金额'], ['2026-01-05', '', '100'], ['2026-01-06', '乙', '200']),
	);
	await expect(page.getByText('要知道的').locator('..')).toContainText('客户');
	await sales.commit.click();
	await expect(sales.foot).toContainText('另有 1 行未计入');
});

test('two headers of one name', async ({ page }) => {
	await sales.paste(tsv(['日期', '客户', '金额', '金额'], ['2026-01-05', '甲', '100', '7']));
	await expect(page.getByText('要知道的').locator('..')).toContainText('金额');
	await expect(page.getByLabel('D 列的含义')).not.toHaveValue('sales:amount');
});

test('a file that is no table', async ({ page }) => {
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles({
			name: '台账.xlsx',
			mimeType: 'application/octet-stream',
			buffer: Buffer.from('PK\u0003\u0004, and then nothing'),
		});
	await expect(sales.refusal).toContainText('这个工作簿文件已损坏或不完整');
});

test('a snapshot cut in half leaves the sheet as it was', async ({ page }) => {
	await sales.import(longTable(12));
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles({
			name: '计划.tierplan',
			mimeType: 'application/json',
			buffer: Buffer.from(
				'{"format":"tierplan.snapshot","version":{"major":1,"minor":0},\n"inputs"',
			),
		});
	await expect(sales.refusal).toBeVisible();
	await expect(sales.foot).toContainText('合计 12 行');
});

test('a refused paste keeps the cells that were there', async () => {
	await sales.import(longTable(12));
	await sales.paste(tsv(['日期', '客户', '金额'], ['无', '甲', '无']));
	await expect(sales.refusal).toBeVisible();
	await expect(sales.foot).toContainText('12,000');
});

test('reading that is called off changes nothing', async ({ page }) => {
	await sales.paste(longTable(150_000));
	await page.getByRole('button', { name: '取消' }).click();
	await expect(sales.startTitle).toBeVisible();
	await expect(page.getByRole('progressbar')).toBeHidden();
	await expect(sales.preview).toBeHidden();
	await sales.import(longTable(5));
	await expect(sales.foot).toContainText('合计 5 行');
});
