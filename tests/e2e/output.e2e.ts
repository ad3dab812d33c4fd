import { readFileSync } from 'node:fs';
import { expect, test } from './test';
import { SalesPage } from './pages/salesPage';
import { longTable } from './pages/tables';

// What leaves for Excel, for slides and for paper, and that it comes back as it was.

test('[OUT-1] [OUT-3] [OUT-7] a plan goes out as a workbook, a picture and a report, and comes back', async ({
	page,
}) => {
	await page.addInitScript(() => {
		window.print = () => undefined;
	});
	const sales = new SalesPage(page);
	await sales.open();
	await sales.import(longTable(40));

	await page.getByRole('link', { name: '分级' }).click();
	const menu = page.getByRole('button', { name: /：图片$/ });
	await menu.focus();
	await page.keyboard.press('Enter');
	const drawn = page.waitForEvent('download');
	await page.keyboard.press('Enter');
	const picture = readFileSync(await (await drawn).path());
	expect(picture.subarray(1, 4).toString()).toBe('PNG');

	const open = page.getByRole('button', { name: '导出', exact: true });
	await open.click();
	const saved = page.waitForEvent('download');
	await page.getByRole('button', { name: '存为 Excel 工作簿' }).click();
	const book = await saved;
	expect(book.suggestedFilename()).toMatch(/^未命名.*_\d{8}-\d{4}\.xlsx$/);

	await page.getByRole('button', { name: '打印报告' }).click();
	const report = page.locator('.report-paper');
	await expect(report).toHaveCount(1);
	const paper = await page.pdf({ preferCSSPageSize: true });
	// Pages as the file itself lists them.
	const pages = paper.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
	expect(pages).toBeGreaterThan(1);
	await expect(report).toHaveCount(0);

	await page.getByRole('link', { name: '销售' }).click();
	const buffer = readFileSync(await book.path());
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles({ name: 'a.xlsx', mimeType: '', buffer });
	await expect(sales.lead).toContainText('40 行');
	await page.keyboard.press('Escape');
});
