import { faultsOf } from './pages/faultsOf';
import { inputMethod } from './pages/inputMethod';
import { SalesPage } from './pages/salesPage';
import { longTable, tsv } from './pages/tables';
import { expect, test } from './test';

// What every library that draws our grids has to do: the same tests run on the site of each.

/** Where an editor writes, and where it waits between two edits. */
const FIELD = 'textarea.handsontableInput, textarea.cell-field';
const SCROLLS = '.ht_master .wtHolder, .tabulator-tableholder';
const HANDLE = '.ht_master .wtBorder.corner:visible, .fill-handle';

/** What Handsontable leaves open on its own boxes (accessibility.e2e.ts). */
const SCAFFOLDING = /^(aria-required-children.*ht-wrapper|scrollable-region-focusable.*wtHolder)/s;

let sales: SalesPage;
test.beforeEach(async ({ page }) => {
	sales = new SalesPage(page);
	await sales.open();
});

test('a cell is typed into, left, taken back and undone', async ({ page }) => {
	await sales.import(longTable(60));
	await sales.type('E', 1, '3.2万');
	await expect(sales.cell('E', 1)).toHaveText('32,000');
	await expect(sales.reference).toHaveText('E2');
	await expect(sales.foot).toContainText('91,000');
	await page.keyboard.press('ControlOrMeta+z');
	await expect(sales.cell('E', 1)).toHaveText('1,000');

	await page.keyboard.press('F2');
	await page.keyboard.type('999');
	await page.keyboard.press('Escape');
	await expect(sales.cell('E', 2)).toHaveText('1,000');
	await page.keyboard.press('F2');
	await page.keyboard.type('5');
	await page.keyboard.press('Shift+Enter');
	await expect(sales.cell('E', 2)).toHaveText('10,005');
	await expect(sales.reference).toHaveText('E1');

	await sales.cell('B', 3).dblclick();
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type('<b>"&客户');
	// A click elsewhere ends it as Enter does.
	await sales.cell('B', 5).click();
	await expect(sales.cell('B', 3)).toHaveText('<b>"&客户');
	// Below the last row the sheet grows, and the hand goes on.
	await page.keyboard.press('Control+End');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.type('备注');
	await page.keyboard.press('Enter');
	await expect(sales.reference).toHaveText('G62');
});

test('the keys of a workbook go through the sheet', async ({ page }) => {
	await sales.import(longTable(60));
	await sales.select('D', 8);
	await page.keyboard.type('2');
	await page.keyboard.press('Tab');
	await page.keyboard.type('700');
	await page.keyboard.press('Enter');
	await expect(sales.reference).toHaveText('D9');
	await expect(sales.cell('E', 8)).toHaveText('700');
	await page.keyboard.press('Shift+Tab');
	await expect(sales.reference).toHaveText('C9');
	await page.keyboard.press('Control+End');
	await expect(sales.reference).toHaveText('G60');
	await page.keyboard.press('Control+Home');
	await expect(sales.reference).toHaveText('A1');
	await page.keyboard.press('Control+ArrowDown');
	await expect(sales.reference).toHaveText('A60');
	await page.keyboard.press('PageUp');
	await page.keyboard.press('Home');
	await expect(sales.reference).toHaveText(/^C[1-5]\d$/);
	await page.keyboard.press('Control+Home');
	await sales.select('D', 2);
	await page.keyboard.press('Shift+ArrowDown');
	await page.keyboard.press('Shift+ArrowRight');
	await expect(sales.reference).toHaveText('D2:E3');
	await page.keyboard.press('Delete');
	await expect(sales.cell('E', 3)).toHaveText('');
	await expect(sales.foot).toContainText('另有 2 行未计入');
	await page.keyboard.press('ControlOrMeta+z');
	await expect(sales.cell('E', 3)).toHaveText('1,000');
	await page.keyboard.press('Shift+Space');
	await expect(page.getByRole('button', { name: '删除 2 行' })).toBeVisible();
	await page.keyboard.press('ControlOrMeta+a');
	await expect(sales.reference).toHaveText('A1:G61');
});

test('cells are copied, pasted, cut and filled', async ({ page }) => {
	await sales.import(longTable(60));
	await sales.select('D', 2);
	await page.keyboard.press('Shift+ArrowRight');
	await page.keyboard.press('ControlOrMeta+c');
	await expect.poll(() => sales.clipboard()).toBe('1.5\t1000');
	await sales.select('D', 5);
	await sales.paste(tsv(['7', '2,000'], ['8', '(3,000)']));
	await expect(sales.reference).toHaveText('D5:E6');
	await expect(sales.cell('E', 6)).toHaveText('−3,000');
	await page.keyboard.press('ControlOrMeta+z');
	await expect(sales.cell('E', 6)).toHaveText('1,000');
	await sales.select('C', 1);
	await page.keyboard.press('ControlOrMeta+x');
	await expect(sales.cell('C', 1)).toHaveText('');
	await expect.poll(() => sales.clipboard()).toBe('XS0');

	await sales.type('D', 1, '1');
	await sales.type('D', 2, '3');
	await sales.cell('D', 1).hover();
	await page.mouse.down();
	await sales.cell('D', 2).hover();
	await page.mouse.up();
	await expect(sales.reference).toHaveText('D1:D2');
	await page.locator(HANDLE).last().hover();
	await page.mouse.down();
	await sales.cell('D', 5).hover();
	await page.mouse.up();
	await expect(sales.cell('D', 5)).toHaveText('9');
	await expect(sales.reference).toHaveText('D1:D5');
});

test('cells wear their marks, and titles sort', async ({ page }) => {
	await sales.paste(
		tsv(['日期', '客户', '金额'], ['2026年13月', '甲', '100'], ['2026-01-06', '乙', '12.6']),
	);
	await sales.commit.click();
	await expect(sales.cell('A', 1)).toHaveText('2026年13月');
	await expect(sales.cell('A', 1)).toHaveAttribute('aria-invalid', 'true');
	await expect(sales.cell('A', 1)).toHaveClass(/refused/);
	await expect(sales.cell('A', 2)).not.toHaveAttribute('aria-invalid');
	const corner = (row: number): Promise<string> =>
		sales.cell('A', row).evaluate((cell) => getComputedStyle(cell, '::after').content);
	expect(await corner(1)).toBe('""');
	expect(await corner(2)).toBe('none');
	await expect(sales.cell('C', 1)).toHaveCSS('text-align', 'end');
	const faults = await faultsOf(page, { only: '.tierplan-grid' });
	expect(faults.filter((fault) => !SCAFFOLDING.test(fault))).toEqual([]);
	await sales.type('C', 2, '50');
	await expect(sales.cell('C', 2)).toHaveText('50');
	await page.getByRole('columnheader', { name: '金额' }).locator('b').first().click();
	await expect(sales.cell('C', 1)).toHaveText('100');
	await page.getByRole('columnheader', { name: '金额' }).locator('b').first().click();
	await expect(sales.cell('C', 1)).toHaveText('50');
});

test('row 5,000 of a long sheet is scrolled to, edited and left for the first one', async ({
	page,
}) => {
	await sales.import(longTable(6000));
	await sales.select('E', 3);
	await page.locator(SCROLLS).evaluate((holder) => (holder.scrollTop = 4990 * 24));
	await expect(sales.cell('E', 3)).toBeHidden();
	await sales.type('E', 5000, '7,777');
	await expect(sales.cell('E', 5000)).toHaveText('7,777');
	await expect(sales.cell('B', 5000)).toHaveText('😀酒行');
	await expect(sales.reference).toHaveText('E5001');
	await expect(sales.foot).toContainText('6,006,777');
	await page.keyboard.press('Control+Home');
	await expect(sales.cell('A', 1)).toBeVisible();
	await expect(sales.cell('B', 3)).toHaveText('__proto__');
	expect(await sales.grid.locator('[role=row], tr').count()).toBeLessThan(300);
});

test('[NOTE-5] a note is written by key, read at its cell, changed by the menu, and stays after a reload', async ({
	page,
}) => {
	await sales.import(longTable(30));
	await sales.select('D', 3);
	await page.keyboard.press('Shift+F2');
	await page.getByRole('textbox', { name: '批注' }).fill('和财务对过\n<b>"差 0.04" 😀');
	await page.keyboard.press('Control+Enter');
	const said = '批注：和财务对过\n<b>"差 0.04" 😀';
	await expect(sales.cell('D', 3)).toHaveAttribute('aria-description', said);
	const note = page.getByRole('tooltip');
	await expect(note).toHaveText('和财务对过\n<b>"差 0.04" 😀');
	await page.keyboard.press('Escape');
	await expect(note).toBeHidden();
	// Copied cells are their texts alone.
	await page.keyboard.press('ControlOrMeta+c');
	await expect.poll(() => sales.clipboard()).not.toContain('财务');

	await sales.select('B', 6);
	await sales.cell('D', 3).hover();
	await expect(note).toBeVisible();
	await sales.cell('D', 3).click({ button: 'right' });
	await page.getByRole('menuitem', { name: '编辑批注' }).click();
	await page.getByRole('textbox', { name: '批注' }).fill('改了');
	await page.keyboard.press('Escape');
	await expect(sales.cell('D', 3)).toHaveAttribute('aria-description', '批注：改了');

	// It goes with its row: one more above it, and back.
	await page.keyboard.press('Control+Home');
	await page.keyboard.press('Shift+Space');
	await page.keyboard.press('Control+Equal');
	await expect(sales.cell('D', 4)).toHaveAttribute('aria-description', '批注：改了');
	await page.keyboard.press('ControlOrMeta+z');
	await expect(sales.cell('D', 3)).toHaveAttribute('aria-description', '批注：改了');

	await expect(page.getByText(/已保存到本浏览器/)).toBeVisible();
	await page.reload();
	await expect(sales.cell('D', 3)).toHaveAttribute('aria-description', '批注：改了');
	await sales.select('D', 3);
	await page.keyboard.press('ControlOrMeta+z');
	await expect(sales.cell('D', 3)).toHaveAttribute('aria-description', said);
	const faults = await faultsOf(page);
	expect(faults.filter((fault) => !SCAFFOLDING.test(fault))).toEqual([]);
	await sales.cell('D', 3).click({ button: 'right' });
	await page.getByRole('menuitem', { name: '删除批注' }).click();
	await expect(sales.cell('D', 3)).not.toHaveAttribute('aria-description');
});

test('[NOTE-6] from note to note, by the menu and by name, and notes are found', async ({
	page,
}) => {
	await sales.import(longTable(30));
	const write = async (column: string, row: number, text: string): Promise<void> => {
		await sales.select(column, row);
		await page.keyboard.press('Shift+F2');
		await page.getByRole('textbox', { name: '批注' }).fill(text);
		await page.keyboard.press('Control+Enter');
	};
	await write('D', 3, '问老王');
	await write('B', 9, '__proto__ 😀');
	await sales.select('C', 5);
	await sales.cell('C', 5).click({ button: 'right' });
	await page.getByRole('menuitem', { name: '下一条批注' }).click();
	await expect(sales.reference).toHaveText('B9');
	await expect(page.getByRole('tooltip')).toHaveText('__proto__ 😀');
	await expect(page.getByText('第 2 条批注，共 2 条。')).toBeVisible();
	const ask = async (text: string): Promise<void> => {
		await page.keyboard.press('Control+k');
		await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
		await page.keyboard.type(text);
		await page.keyboard.press('Enter');
	};
	await ask('下一条批注');
	await expect(sales.reference).toHaveText('D3');
	await ask('previous note');
	await expect(sales.reference).toHaveText('B9');

	await page.keyboard.press('Control+f');
	await page.getByRole('searchbox').fill('老王');
	await expect(page.getByText('没有找到')).toBeVisible();
	await page.getByRole('checkbox', { name: '批注里也找' }).check();
	await expect(page.getByText('1 / 1')).toBeVisible();
	await expect(sales.reference).toHaveText('D3');
});

test('no first letter is lost to an input method, and the grid is left and entered by key', async ({
	page,
}) => {
	await sales.import(longTable(30));
	await sales.select('B', 4);
	await expect(page.locator(FIELD)).toBeFocused();
	const method = await inputMethod(page);
	await method.press('KeyN');
	for (const letters of ['n', 'ni']) await method.compose(letters);
	// Enter in the middle of a composition takes the letters, it does not leave the cell.
	await method.press('Enter');
	await expect(sales.reference).toHaveText('B4');
	await method.take('你');
	await page.keyboard.press('Enter');
	await expect(sales.cell('B', 4)).toHaveText('你');
	await expect(sales.reference).toHaveText('B5');

	await page.keyboard.press('F6');
	expect(await sales.grid.evaluate((grid) => grid.contains(document.activeElement))).toBe(false);
	await page.keyboard.press('Shift+Tab');
	await expect(page.locator(FIELD)).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(sales.reference).toHaveText('C5');
});
