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

test('[GRID-27] a day without its year, a sum, a round figure: typed as in a workbook', async ({
	page,
}) => {
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

test('[GRID-29] Ctrl+S says that every step is saved, and offers a file', async ({ page }) => {
	await sales.select('B', 2);
	await page.evaluate(() => {
		window.addEventListener('keydown', ({ key, defaultPrevented }) => {
			if (key === 's') document.documentElement.dataset['prevented'] = String(defaultPrevented);
		});
	});
	await page.keyboard.press('ControlOrMeta+s');
	await expect(page.locator('html')).toHaveAttribute('data-prevented', 'true');
	await expect(page.getByText('每一步都自动保存')).toBeVisible();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: '另存快照' }).click();
	expect((await download).suggestedFilename()).toMatch(/\.tierplan$/);
});

test('[GRID-26] the right button lists what can be done with the cells: cut, paste, rows, only rows like this one', async ({
	page,
}) => {
	const menu = page.getByRole('menu', { name: '对选中单元格' });
	const act = async (name: RegExp): Promise<void> => {
		await menu.getByRole('menuitem', { name }).click();
		await expect(menu).toHaveCount(0);
	};

	await sales.cell('C', 2).click({ button: 'right' });
	await expect(menu.getByRole('menuitem').first()).toBeFocused();
	await act(/^剪切/);
	await expect(sales.cell('C', 2)).toHaveText('');
	await expect.poll(() => sales.clipboard()).toBe('XS1');
	await sales.cell('C', 5).click({ button: 'right' });
	await act(/^粘贴/);
	await expect(sales.cell('C', 5)).toHaveText('XS1');

	// By key, where the hand is not; the grid has the keys again afterwards.
	await sales.select('D', 3);
	await page.keyboard.press('Shift+ArrowDown');
	await page.keyboard.press('Shift+F10');
	await expect(menu).toBeVisible();
	await page.keyboard.press('End');
	await page.keyboard.press('Escape');
	await expect(menu).toHaveCount(0);
	await page.keyboard.press('ArrowDown');
	await expect(sales.reference).toHaveText('D4');

	await sales.cell('B', 3).click({ button: 'right' });
	await act(/^在上方插入 1 行/);
	await expect(sales.foot).toContainText('另有 1 行未计入');
	await page.keyboard.press('ControlOrMeta+z');
	await expect(sales.foot).not.toContainText('未计入');

	await sales.cell('B', 1).click({ button: 'right' });
	await act(/^只看与此相同的行/);
	await expect(sales.cell('B', 2)).toHaveText('南京金樽酒业');
	await expect(sales.foot).toContainText('6 行');
});

test('[GRID-28] a double click on the line between two titles fits the column, and so does the menu', async ({
	page,
}) => {
	const long = '福州市鼓楼区榕城名酒商贸有限责任公司第二分公司';
	await sales.type('F', 2, '5');
	await sales.type('B', 2, long);
	await page.keyboard.press('Enter');
	const width = async (): Promise<number> =>
		sales.cell('B', 2).evaluate((cell) => cell.getBoundingClientRect().width);
	const before = await width();
	const title = page.locator('.ht_clone_top_inline_start_corner th').filter({ hasText: '客户' });
	const box = (await title.boundingBox())!;
	const [x, y] = [box.x + box.width - 2, box.y + box.height / 2];
	await page.mouse.move(x, y);
	await page.mouse.dblclick(x, y);
	await expect.poll(width).toBeGreaterThan(before);
	const fitted = await width();
	expect(await sales.cell('B', 2).evaluate((cell) => cell.scrollWidth <= cell.clientWidth)).toBe(
		true,
	);

	// It is kept, and follows what stands in it when it is asked to.
	await page.keyboard.press('ControlOrMeta+z');
	await sales.cell('B', 3).click({ button: 'right' });
	await page.getByRole('menuitem', { name: '列宽适合内容' }).click();
	await expect.poll(width).toBeLessThan(fitted);
});

test('[NOTE-7] Alt+F3 goes from note to note, and says which stand in hidden columns', async ({
	page,
}) => {
	const write = async (column: string, row: number, text: string): Promise<void> => {
		await sales.select(column, row);
		await page.keyboard.press('Shift+F2');
		await page.getByRole('textbox', { name: '批注' }).fill(text);
		await page.keyboard.press('Control+Enter');
	};
	await write('D', 3, '问老王');
	await write('B', 9, '__proto__ 😀');
	await write('C', 4, '单号抄错了');
	await sales.select('C', 5);
	await page.keyboard.press('ControlOrMeta+Shift+l');
	await page.getByRole('button', { name: '隐藏此列' }).click();
	await sales.select('B', 2);
	await page.keyboard.press('Alt+F3');
	await expect(sales.reference).toHaveText('C3');
	await expect(
		page.getByText('第 1 条批注，共 2 条。 隐藏的列里有 1 条批注：单号。'),
	).toBeVisible();
	await page.keyboard.press('Alt+F3');
	await expect(sales.reference).toHaveText('B9');
	await page.keyboard.press('Alt+Shift+F3');
	await expect(sales.reference).toHaveText('C3');
	await page.getByRole('button', { name: '显示这些列' }).click();
	// The column is back, and the walk goes on to its note.
	await expect(sales.reference).toHaveText('C4');
	await expect(page.getByRole('tooltip')).toHaveText('单号抄错了');
	await expect(page.getByText('隐藏的列里')).toBeHidden();
});

test('[GRID-33] [GRID-34] F4 does the last thing again, and several ranges are one selection', async ({
	page,
}) => {
	await sales.type('E', 1, '7');
	// What repeats comes a moment after the grid stands.
	await expect(async () => {
		await page.keyboard.press('F4');
		await expect(sales.cell('E', 2)).toHaveText('7', { timeout: 500 });
	}).toPass();
	await page.keyboard.press('ControlOrMeta+z');
	await expect(sales.cell('E', 2)).toHaveText('1,000');
	await sales.select('E', 4);
	await page.keyboard.press('F4');
	await expect(sales.cell('E', 2)).toHaveText('7');
	await expect(sales.cell('E', 4)).toHaveText('1,000');

	await sales.select('D', 6);
	await page.keyboard.press('Shift+ArrowRight');
	await sales.cell('E', 8).click({ modifiers: ['ControlOrMeta'] });
	// 1.5 + 1,000 + 1,000
	await expect(page.getByRole('button', { name: /^合计/ })).toContainText('2,001.5');
	await page.keyboard.press('ControlOrMeta+c');
	await expect(page.getByText('不能对多重选定区域执行此操作')).toBeVisible();
	await page.keyboard.type('3');
	await page.keyboard.press('Control+Enter');
	await expect(sales.cell('D', 6)).toHaveText('3');
	await expect(sales.cell('E', 8)).toHaveText('3');
	await expect(sales.cell('E', 7)).toHaveText('1,000');
	await page.keyboard.press('Delete');
	await expect(sales.cell('E', 8)).toHaveText('');
	await page.keyboard.press('ControlOrMeta+z');
	await expect(sales.cell('E', 8)).toHaveText('3');
	await expect(sales.cell('D', 6)).toHaveText('3');
});

test('[GRID-33] rows deleted from the line of tools are what F4 does again, not what was done before', async ({
	page,
}) => {
	await sales.select('E', 2);
	await page.keyboard.press('Delete');
	await sales.select('B', 5);
	await page.getByRole('button', { name: '删除 1 行' }).click();
	await expect(sales.foot).toContainText('合计 28 行');
	await expect(sales.cell('C', 5)).toHaveText('XS5');
	await sales.select('E', 7);
	await expect(async () => {
		await page.keyboard.press('F4');
		await expect(sales.foot).toContainText('合计 27 行', { timeout: 500 });
	}).toPass();
	await expect(sales.cell('C', 7)).toHaveText('XS8');
	await page.keyboard.press('ControlOrMeta+z');
	await page.keyboard.press('ControlOrMeta+z');
	await expect(sales.foot).toContainText('合计 29 行');
	await expect(sales.cell('E', 7)).toHaveText('1,000');
});
