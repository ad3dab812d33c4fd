import { faultsOf } from './pages/faultsOf';
import { SalesPage } from './pages/salesPage';
import { Workbook } from './pages/workbook';
import { expect, test } from './test';

test('customers in the order of their tiers, some of them alone, typed into by initials', async ({
	page,
}) => {
	const book = new Workbook(page);
	await book.openSample();
	await book.show('customers');
	const header = page.locator('.ht_clone_top thead');
	const channel = (row: number) =>
		page.locator('.ht_master tbody tr').nth(row).locator('td').nth(1);
	await header.getByText('等级', { exact: true }).click();
	await header.getByText('渠道', { exact: true }).click({ modifiers: ['Shift'] });
	await expect(header).toContainText('渠道↑2');

	// The menu by key; values by their sound.
	await channel(1).click();
	await page.keyboard.press('Control+Shift+L');
	const find = page.getByPlaceholder('查找值，可用拼音首字母');
	await find.fill('zd');
	await expect(page.getByRole('checkbox', { name: /终端/ })).toBeVisible();
	expect(await faultsOf(page, { only: '.float' })).toEqual([]);
	await find.press('Enter');
	const strip = page.getByText(/^22 行，共 120 行 · 筛选：渠道/);
	await expect(strip).toContainText('只写入看得见的行');
	await expect(page.getByRole('group', { name: '合计行' })).toContainText('22 家');

	// A row keeps its place when what is typed would not be let through any more.
	await channel(1).click();
	await page.keyboard.type('tg');
	await expect(page.getByRole('option', { name: '团购', selected: true })).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(channel(1)).toHaveText('团购');
	await expect(strip).toBeVisible();
	await page.getByRole('button', { name: '重新应用' }).click();
	await expect(page.getByText(/^21 行，共 120 行/)).toBeVisible();
	await page.getByRole('button', { name: '显示全部行' }).click();
	await expect(page.getByText('120 家', { exact: true })).toBeVisible();
});

test('what is computed stands on grey, what can be filled in on white, and a selection shows over both', async ({
	page,
}) => {
	const book = new Workbook(page);
	await book.openSample();
	await book.show('customers');
	const cell = (row: number, column: number) =>
		page.locator('.ht_master tbody tr').nth(row).locator('td').nth(column);
	const ground = (row: number, column: number): Promise<string> =>
		cell(row, column).evaluate((each) => getComputedStyle(each).backgroundColor);
	const REVENUE = 7;
	await expect(cell(1, REVENUE)).toHaveClass(/computed/);
	const [white, grey] = [await ground(1, 1), await ground(1, REVENUE)];
	expect(grey).not.toBe(white);
	await cell(1, REVENUE).click();
	await page.keyboard.press('Shift+ArrowDown');
	await page.keyboard.press('Shift+ArrowDown');
	await expect.poll(() => ground(2, REVENUE)).not.toBe(grey);
	expect(await ground(2, 1)).toBe(white);
});

test('[GRID-30] on a phone the customers are put in order and filtered by any column', async ({
	page,
}) => {
	const book = new Workbook(page);
	await book.openSample();
	await book.show('customers');
	await page.setViewportSize({ width: 390, height: 844 });
	const look = page.getByRole('button', { name: '排序 · 筛选' });
	const open = async (column: string): Promise<void> => {
		await look.click();
		await page.getByRole('menuitem', { name: column, exact: true }).click();
	};
	const lines = page.getByRole('main').getByRole('listitem');
	await open('渠道');
	expect(await faultsOf(page, { only: '.float' })).toEqual([]);
	await page.getByPlaceholder('查找值，可用拼音首字母').fill('zd');
	await expect(page.getByRole('checkbox', { name: /终端/ })).toBeVisible();
	await expect(page.getByRole('checkbox', { name: /商超/ })).toBeHidden();
	await page.keyboard.press('Enter');
	await expect(page.getByText(/^22 行，共 117 行 · 筛选：渠道/)).toBeVisible();
	await expect(lines).toHaveCount(22);
	await expect(look).toBeFocused();

	// What the lines are in the order of stands in them.
	await open('毛利率');
	await page.getByRole('button', { name: '↓ 降序' }).click();
	await expect(page.getByText('毛利率 ↓', { exact: true })).toBeVisible();
	const margins = await lines.locator('.last').allInnerTexts();
	const figures = margins.map((margin) => Number.parseFloat(margin));
	expect(figures).toEqual(figures.toSorted((a, b) => b - a));
	expect(await faultsOf(page)).toEqual([]);

	// The wide sheet is looked at as the list was.
	await page.setViewportSize({ width: 1440, height: 900 });
	await expect(page.getByText(/^22 行，共 120 行 · 筛选：渠道/)).toBeVisible();
});

test('[GRID-31] so are the lists of tiers, risks and promotion, and the wide sheets look as they did', async ({
	page,
}) => {
	const book = new Workbook(page);
	await book.openSample();
	const show = async (sheet: 'tiers' | 'churn' | 'promotion'): Promise<void> => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await book.show(sheet);
		await page.setViewportSize({ width: 390, height: 844 });
	};
	const look = page.getByRole('button', { name: '排序 · 筛选' });
	const sort = async (column: string): Promise<void> => {
		await look.click();
		await page.getByRole('menuitem', { name: column, exact: true }).click();
		await page.getByRole('button', { name: '↓ 降序' }).click();
		await expect(page.getByText(`${column} ↓`, { exact: true })).toBeVisible();
	};
	const figures = async (list: string, cell: string): Promise<readonly number[]> => {
		const texts = await page.getByRole('list', { name: list }).locator(cell).allInnerTexts();
		return texts.map((text) => Number.parseFloat(text.replaceAll(',', '')));
	};
	const falling = (list: readonly number[]): readonly number[] => list.toSorted((a, b) => b - a);

	await show('tiers');
	await page.getByRole('combobox', { name: '显示' }).selectOption({ label: '全部' });
	await sort('活跃月');
	const months = await figures('客户与等级', '.num');
	expect(months.length).toBeGreaterThan(20);
	expect(months).toEqual(falling(months));
	expect(await faultsOf(page)).toEqual([]);

	await show('churn');
	await sort('断货月');
	const silent = await figures('走了的和有走的样子的客户', 'b');
	expect(silent.length).toBeGreaterThan(1);
	expect(silent).toEqual(falling(silent));
	expect(await faultsOf(page)).toEqual([]);

	await show('promotion');
	await sort('权重');
	const weights = await figures('每家客户的促销金额', '.num');
	expect(weights.length).toBeGreaterThan(20);
	expect(weights).toEqual(falling(weights));
	expect(await faultsOf(page)).toEqual([]);

	// A press opens the card, and what is next in it is next in the list.
	await page.getByRole('list', { name: '每家客户的促销金额' }).getByRole('button').first().click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.press('Escape');

	await page.setViewportSize({ width: 1440, height: 900 });
	await expect(page.getByRole('columnheader', { name: /权重.*/ }).first()).toContainText('↓');
});

test('[NOTE-8] on a phone the notes of a row are read under it', async ({ page }) => {
	const book = new Workbook(page);
	await book.openSample();
	const write = async (text: string): Promise<void> => {
		await page.keyboard.press('Shift+F2');
		await page.getByRole('textbox', { name: '批注' }).fill(text);
		await page.keyboard.press('Control+Enter');
		await expect(page.getByRole('textbox', { name: '批注' })).toBeHidden();
	};
	const sales = new SalesPage(page);
	await sales.select('D', 2);
	await write('换了包装 😀\n问老王');
	await page.setViewportSize({ width: 390, height: 844 });
	const sale = page.getByRole('main').getByRole('listitem').nth(1);
	await expect(sale).toContainText('产品 换了包装 😀');
	expect(await faultsOf(page)).toEqual([]);

	await page.setViewportSize({ width: 1440, height: 900 });
	await book.show('customers');
	await page.locator('.ht_clone_inline_start td', { hasText: '常州春晖酒类贸易' }).click();
	await write('__proto__ “老板”');
	await page.setViewportSize({ width: 390, height: 844 });
	await page.getByRole('searchbox').fill('常州春晖');
	const line = page.getByRole('listitem').filter({ hasText: '常州春晖酒类贸易' });
	await expect(line).toContainText('客户 __proto__ “老板”');
	expect(await faultsOf(page)).toEqual([]);
});

test('[COLS-3] columns are put in another order in their list, by hand and by key', async ({
	page,
}) => {
	const book = new Workbook(page);
	await book.openSample();
	await book.show('customers');
	await page.getByRole('button', { name: /^列 \d+/ }).click();
	await page.getByRole('tab', { name: '列的次序' }).click();
	const list = page.getByRole('list', { name: '列的次序' });
	const rows = list.getByRole('button');
	await expect(rows.first()).toHaveText(/渠道/);
	await rows.filter({ hasText: '等级' }).dragTo(rows.first());
	await expect(rows.first()).toHaveText(/等级/);
	await rows.first().press('Alt+ArrowDown');
	await expect(rows.nth(1)).toHaveText(/等级/);
	await expect(rows.nth(1)).toBeFocused();
	expect(await faultsOf(page, { only: '.float' })).toEqual([]);
	await page.keyboard.press('Escape');
	const titles = page.locator('.ht_master thead th');
	await expect(titles.filter({ hasText: '等级' })).toHaveAttribute('aria-colindex', '4');
	await page.reload();
	await expect(titles.filter({ hasText: '等级' })).toHaveAttribute('aria-colindex', '4');
});
