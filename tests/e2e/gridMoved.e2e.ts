import { SalesPage } from './pages/salesPage';
import { longTable } from './pages/tables';
import { expect, test } from './test';

// Of every library that draws our grids, as grid.e2e.ts.

test('[GRID-32] cells are moved by the border around them, with Ctrl copied, each as one step', async ({
	page,
}) => {
	const sales = new SalesPage(page);
	await sales.open();
	await sales.import(longTable(60));
	await sales.type('E', 4, '77');
	await sales.select('D', 4);
	await page.keyboard.press('Shift+ArrowRight');
	/** By the upper border of D4:E4 to row 8. */
	const dragged = async (): Promise<void> => {
		const [from, to] = [sales.cell('D', 4), sales.cell('D', 8)];
		// It is known a moment after the grid stands.
		await expect(async () => {
			await from.hover();
			await from.hover({ position: { x: 20, y: 1 } });
			await expect(page.locator('.at-border')).toBeVisible({ timeout: 200 });
		}).toPass();
		await page.mouse.down();
		await to.hover();
		await page.mouse.up();
	};
	await dragged();
	await expect(sales.reference).toHaveText('D8:E8');
	await expect(sales.cell('E', 8)).toHaveText('77');
	await expect(sales.cell('E', 4)).toHaveText('');
	await expect(page.getByText('盖住了 2 个有内容的格子。')).toBeVisible();
	await page.keyboard.press('ControlOrMeta+z');
	await expect(sales.cell('E', 8)).toHaveText('1,000');
	await expect(sales.cell('E', 4)).toHaveText('77');

	// A second press on a cell right after the first would open it.
	await sales.select('B', 2);
	await sales.select('D', 4);
	await page.keyboard.press('Shift+ArrowRight');
	await page.keyboard.down('Control');
	await dragged();
	await page.keyboard.up('Control');
	await expect(sales.cell('E', 8)).toHaveText('77');
	await expect(sales.cell('E', 4)).toHaveText('77');
});

test('[GRID-32] a border pressed twice leads to the end of what is filled on its side, with Shift up to there', async ({
	page,
}) => {
	const sales = new SalesPage(page);
	await sales.open();
	await sales.import(longTable(60));
	await sales.select('E', 9);
	await page.keyboard.press('Delete');
	await sales.select('E', 4);
	const cell = sales.cell('E', 4);
	const at = (await cell.boundingBox())!;
	const border = [at.x + 20, at.y + at.height - 2] as const;
	await expect(async () => {
		await cell.hover();
		await page.mouse.move(...border);
		await expect(page.locator('.at-border')).toBeVisible({ timeout: 200 });
	}).toPass();
	// The press that selected the cell is not to be the first of two.
	await page.waitForTimeout(600);
	await page.keyboard.down('Shift');
	await page.mouse.dblclick(...border);
	await page.keyboard.up('Shift');
	await expect(sales.reference).toHaveText('E4:E8');
	await page.keyboard.press('ArrowLeft');
	await expect(sales.reference).toHaveText('D4');
});

test('Esc lets go of the fill handle, and nothing is filled', async ({ page }) => {
	const sales = new SalesPage(page);
	await sales.open();
	await sales.import(longTable(60));
	await sales.type('D', 2, '7');
	await page.keyboard.press('ArrowUp');
	await expect(sales.reference).toHaveText('D2');
	// It fills from a moment after the grid stands.
	await page.waitForTimeout(1000);
	const handle = page.locator('.ht_master .wtBorder.corner:visible, .fill-handle:visible').last();
	await handle.hover();
	await page.mouse.down();
	await sales.cell('D', 5).hover();
	await page.keyboard.press('Escape');
	await page.mouse.up();
	await expect(sales.cell('D', 3)).toHaveText('1.5');
	await handle.hover();
	await page.mouse.down();
	await sales.cell('D', 4).hover();
	await page.mouse.up();
	await expect(sales.cell('D', 4)).toHaveText('7');
	await expect(sales.cell('D', 5)).toHaveText('1.5');
});

test('[GRID-35] a great many cells are copied beside the page, and it is said when they are there', async ({
	page,
}) => {
	const rows = 7_300;
	const sales = new SalesPage(page);
	await sales.open();
	await sales.import(`${longTable(rows)}\n2026/1/1\t=1+1\t"X""1"\t1\t2\t\t"a\tb"`);
	await sales.select('B', 2);
	await page.keyboard.press('ControlOrMeta+a');
	// What copies many comes a moment after the grid stands.
	await expect(async () => {
		await page.keyboard.press('ControlOrMeta+c');
		await expect(page.getByText('已复制 51,107 个单元格。')).toBeVisible({ timeout: 3000 });
	}).toPass();
	const lines = (await sales.clipboard()).split('\r\n');
	// The row that waits below them all is not among them.
	expect(lines).toHaveLength(1 + rows + 1);
	expect(lines[0]).toContain('客户\t单号');
	expect(lines[rows + 1]).toContain(`'=1+1\t"X""1"`);
	expect(lines[rows + 1]).toContain('"a\tb"');

	// Cut, they go once they are on the clipboard, in one step.
	await page.keyboard.press('ControlOrMeta+x');
	await expect(page.getByText('已剪切 51,107 个单元格。')).toBeVisible();
	// One of the grids has gone to the end of what is selected.
	await page.keyboard.press('ControlOrMeta+Home');
	await expect(sales.cell('C', 2)).toHaveText('');
	expect((await sales.clipboard()).split('\r\n')).toEqual(lines);
	await page.keyboard.press('ControlOrMeta+z');
	await expect(sales.cell('C', 2)).toHaveText('XS1');

	await sales.select('B', 2);
	await page.keyboard.press('ControlOrMeta+a');

	// Few cells after many: what was begun before does not come over them.
	await page.keyboard.press('ControlOrMeta+c');
	// One of the grids has gone to the end of what is selected.
	await page.keyboard.press('ControlOrMeta+Home');
	await sales.select('C', 3);
	await page.keyboard.press('ControlOrMeta+c');
	await expect.poll(() => sales.clipboard()).toBe('XS2');
	await page.waitForTimeout(1500);
	expect(await sales.clipboard()).toBe('XS2');

	// Esc calls it off, and the clipboard keeps what it held; on a slow machine, so that it comes in time.
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: 20 });
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.press('ControlOrMeta+c');
	await page.keyboard.press('Escape');
	await expect(page.getByText('不复制了。剪贴板里还是原来的内容。')).toBeVisible();
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	await page.waitForTimeout(500);
	expect(await sales.clipboard()).toBe('XS2');

	// Of a sheet that is left before what was cut is there nothing goes.
	await page.evaluate(() => {
		const { clipboard } = navigator;
		const write = clipboard.write.bind(clipboard);
		clipboard.write = async (items) => {
			await new Promise((go) => {
				addEventListener('let-go', go, { once: true });
			});
			await write(items);
			document.body.dataset['written'] = '';
		};
	});
	await page.keyboard.press('ControlOrMeta+x');
	await expect(page.getByText('正在复制 51,107 个单元格')).toBeVisible();
	const sheets = page.getByRole('navigation', { name: '工作表' });
	await sheets.getByRole('link', { name: /客户/ }).click();
	await expect(sales.grid).toBeHidden();
	await page.evaluate(() => dispatchEvent(new Event('let-go')));
	await expect(page.locator('body[data-written]')).toHaveCount(1);
	await sheets.getByRole('link', { name: /销售/ }).click();
	await expect(sales.cell('C', 2)).toHaveText('XS1');
	await expect(sales.foot).toContainText('7,300');
});
