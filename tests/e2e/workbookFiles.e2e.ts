import { utils, write, type BookType } from '@e965/xlsx';
import { readFileSync } from 'node:fs';
import { expect, test } from './test';
import { SalesPage } from './pages/salesPage';

// Workbooks are read in a worker, by code that is loaded for them alone: under the strict policy too.

let sales: SalesPage;
test.beforeEach(async ({ page }) => {
	sales = new SalesPage(page);
	await sales.open();
});

const ROWS = [
	['日期', '客户', '金额'],
	['2026-01-05', '甲', 100],
	['2026-01-06', '乙', 200],
];

function workbook(type: BookType): Buffer {
	const book = utils.book_new(utils.aoa_to_sheet(ROWS), '销售');
	return Buffer.from(write(book, { bookType: type, type: 'array' }) as ArrayBuffer);
}

const files = [
	['出货.xlsx', () => workbook('xlsx')],
	['出货.xls', () => workbook('biff8')],
	[
		'网页.xls',
		() =>
			Buffer.from(
				`<html><table>${ROWS.map((row) => `<tr>${row.map((cell) => `<td>${String(cell)}</td>`).join('')}</tr>`).join('')}</table></html>`,
			),
	],
] as const;

for (const [name, content] of files) {
	test(`[A19] ${name} is opened`, async ({ page }) => {
		const choose = page.locator('input[type=file]').first();
		await choose.setInputFiles({ name, mimeType: '', buffer: content() });
		await expect(sales.commit).toHaveText('导入 2 行');
	});
}

test('[J02] the template is taken from the start card and imports itself', async ({ page }) => {
	const downloading = page.waitForEvent('download');
	await page.getByRole('link', { name: '下载模板' }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toBe('tierplan-zh-CN.xlsx');
	const buffer = readFileSync(await download.path());
	const choose = page.locator('input[type=file]').first();
	await choose.setInputFiles({ name: '模板.xlsx', mimeType: '', buffer });
	await expect(sales.commit).toHaveText('导入 3 行');
});

test('a file that cannot be read says why', async ({ page }) => {
	const choose = page.locator('input[type=file]').first();
	const buffer = workbook('xlsx');
	await choose.setInputFiles({ name: 'a.xlsx', mimeType: '', buffer: buffer.subarray(0, 900) });
	await expect(sales.refusal).toContainText('已损坏或不完整');
});

test('one sheet a month: all of them are read, the cover is not', async ({ page }) => {
	const book = utils.book_new(utils.aoa_to_sheet([['华东区 2026 年出货']]), '封面');
	for (const month of ['2026-01', '2026-02'])
		utils.book_append_sheet(
			book,
			utils.aoa_to_sheet([
				['客户', '日期', '金额'],
				['甲', `${month}-05`, 100],
				['乙', `${month}-06`, 200],
			]),
			month,
		);
	const buffer = Buffer.from(write(book, { bookType: 'xlsx', type: 'array' }) as ArrayBuffer);
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles({ name: '一月一张.xlsx', mimeType: '', buffer });
	await expect(sales.commit).toHaveText('导入 4 行');
	await sales.commit.click();
	await expect(sales.foot).toContainText('合计 4 行 · 2 家客户');
});
