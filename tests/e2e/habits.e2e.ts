import { SalesPage } from './pages/salesPage';
import { longTable } from './pages/tables';
import { expect, test } from './test';

// What hands that have known Excel for ten years do without thinking, where the grid's other tests
// do not do it already.

let sales: SalesPage;

test.beforeEach(async ({ page }) => {
	sales = new SalesPage(page);
	await sales.open();
	await sales.import(longTable(30));
});

test('a day without its year, a sum, a round figure: typed as in a workbook', async ({ page }) => {
	const year = await page.evaluate(() => new Date().getFullYear());
	await sales.type('A', 3, '11/3');
	await expect(sales.cell('A', 3)).toHaveText(`${String(year)}-11-03`);
	await sales.type('E', 3, '=(1200-200)*3');
	await expect(sales.cell('E', 3)).toHaveText('3,000');
	await sales.type('E', 4, '1.2万');
	await expect(sales.cell('E', 4)).toHaveText('12,000');
	// What is no sum stays as it was typed, marked.
	await sales.type('E', 5, '=F3*2');
	await expect(sales.cell('E', 5)).toHaveText('=F3*2');
	await page.keyboard.press('ControlOrMeta+z');
	await expect(sales.cell('E', 5)).toHaveText('1,000');
});

test('Ctrl+S says that every step is saved, and offers a file', async ({ page }) => {
	await sales.select('B', 2);
	const prevented = page.evaluate(
		() =>
			new Promise((resolve) => {
				window.addEventListener('keydown', (event) => {
					if (event.key === 's') resolve(event.defaultPrevented);
				});
			}),
	);
	await page.keyboard.press('ControlOrMeta+s');
	expect(await prevented).toBe(true);
	await expect(page.getByText('每一步都自动保存')).toBeVisible();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: '另存快照' }).click();
	expect((await download).suggestedFilename()).toMatch(/\.tierplan$/);
});
