import { inputMethod } from './pages/inputMethod';
import { SalesPage } from './pages/salesPage';
import { longTable, tsv } from './pages/tables';
import { expect, test } from './test';

let sales: SalesPage;
test.beforeEach(async ({ page }) => {
	sales = new SalesPage(page);
	await sales.open();
	await sales.import(longTable(60));
});

test('an edited cell recalculates everything that stands on it', async ({ page }) => {
	const customers = page.getByText('现在的结果').locator('..');
	await expect(customers).toContainText('5 家');
	await sales.type('E', 1, '3.2万');
	await expect(sales.cell('E', 1)).toHaveText('32,000');
	await expect(sales.foot).toContainText('91,000');
	await sales.type('B', 2, '新客户');
	await expect(sales.foot).toContainText('6 家客户');
	await page.keyboard.press('ControlOrMeta+z');
	await expect(sales.foot).toContainText('5 家客户');
	await page.keyboard.press('ControlOrMeta+z');
	await expect(sales.foot).toContainText('60,000');
});

test('a row is added by typing below the last one', async ({ page }) => {
	await page.keyboard.press('ControlOrMeta+End');
	await expect(sales.reference).toHaveText('G60');
	await page.keyboard.press('ArrowDown');
	await expect(sales.reference).toHaveText('G61');
	await sales.type('B', 61, '常州龙城酒业');
	await expect(sales.reference).toHaveText('B62');
	await expect(sales.foot).toContainText('另有 1 行未计入');
	await sales.type('A', 61, '2026-10-31');
	await sales.type('E', 61, '500');
	await expect(sales.foot).toContainText('合计 61 行 · 6 家客户');
});

test('the first letter is not lost, typed at once or composed by an input method', async ({
	page,
}) => {
	await sales.select('B', 2);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.type('12');
	await page.keyboard.press('Enter');
	await expect(sales.cell('B', 3)).toHaveText('12');

	await sales.select('B', 4);
	await expect(page.locator('textarea.handsontableInput')).toBeFocused();
	const method = await inputMethod(page);
	await method.press('KeyN');
	await method.compose('n');
	await method.compose('ni');
	// Enter in the middle of a composition takes the letters, it does not leave the cell.
	await method.press('Enter');
	await expect(sales.reference).toHaveText('B4');
	await method.take('你');
	await page.keyboard.press('Enter');
	await expect(sales.cell('B', 4)).toHaveText('你');
	await expect(sales.reference).toHaveText('B5');

	// What comes before the page has painted what the Enter before it left.
	await page.evaluate(() => {
		const soon = requestAnimationFrame;
		globalThis.requestAnimationFrame = (then) => Number(setTimeout(() => soon(then), 1000));
	});
	for (const key of [...'7⏎8⏎9⏎']) await page.keyboard.press(key === '⏎' ? 'Enter' : key);
	await page.keyboard.type('甲');
	await page.keyboard.press('Enter');
	await method.press('KeyH');
	await method.compose('h');
	await method.take('好');
	await page.keyboard.press('Enter');
	for (const [row, text] of [
		[5, '7'],
		[6, '8'],
		[7, '9'],
		[8, '甲'],
	] as const)
		await expect(sales.cell('B', row)).toHaveText(text);
	await expect(sales.cell('B', 9)).toHaveText('好');
	await expect(sales.reference).toHaveText('B10');
});

test('cells are copied, pasted over a selection, cut and cleared like in a workbook', async ({
	page,
}) => {
	await sales.select('D', 2);
	await page.keyboard.press('Shift+ArrowRight');
	await expect(sales.reference).toHaveText('D2:E2');
	await page.keyboard.press('ControlOrMeta+c');
	await expect.poll(() => sales.clipboard()).toBe('1.5\t1000');

	await sales.select('D', 5);
	await sales.paste(tsv(['7', '2,000'], ['8', '(3,000)']));
	await expect(sales.reference).toHaveText('D5:E6');
	await expect(sales.cell('E', 6)).toHaveText('−3,000');
	await expect(sales.foot).toContainText('57,000');
	await page.keyboard.press('Delete');
	await expect(sales.cell('E', 6)).toHaveText('');
	await expect(sales.foot).toContainText('另有 2 行未计入');
	await page.keyboard.press('ControlOrMeta+z');
	await page.keyboard.press('ControlOrMeta+z');
	await expect(sales.foot).toContainText('60,000');

	await sales.select('C', 1);
	await page.keyboard.press('ControlOrMeta+x');
	await expect(sales.cell('C', 1)).toHaveText('');
	await expect.poll(() => sales.clipboard()).toBe('XS0');
});

test('Ctrl+Enter fills the selection, F2 edits, Esc takes back, Ctrl+; types the day', async ({
	page,
}) => {
	await sales.select('D', 1);
	await page.keyboard.press('Shift+ArrowDown');
	await page.keyboard.press('Shift+ArrowDown');
	await expect(sales.reference).toHaveText('D1:D3');
	await page.keyboard.type('4');
	await page.keyboard.press('Control+Enter');
	await expect(sales.cell('D', 3)).toHaveText('4');
	await sales.select('D', 6);
	await page.keyboard.press('F2');
	await page.keyboard.type('999');
	await page.keyboard.press('Escape');
	await expect(sales.cell('D', 6)).toHaveText('1.5');
	await sales.select('A', 6);
	await page.keyboard.press('Control+;');
	await expect(sales.cell('A', 6)).toHaveText(/^\d{4}-\d\d-\d\d$/);

	// Enter after Tab goes below the cell where the row began.
	await sales.select('D', 8);
	await page.keyboard.type('2');
	await page.keyboard.press('Tab');
	await page.keyboard.type('700');
	await page.keyboard.press('Enter');
	await expect(sales.reference).toHaveText('D9');
	// By key: a second click there within half a second would open the editor, as it should.
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Shift+ArrowDown');
	await expect(sales.reference).toHaveText('D8:D9');
	await page.keyboard.press('Control+d');
	await expect(sales.cell('D', 9)).toHaveText('2');
	await page.keyboard.press('Control+ArrowDown');
	await expect(sales.reference).toHaveText('D60');
});

test('the handle fills a series, and all that is found is replaced as one step', async ({
	page,
}) => {
	await sales.type('D', 1, '1');
	await sales.type('D', 2, '3');
	await sales.select('D', 1);
	await page.keyboard.press('Shift+ArrowDown');
	const handle = page.locator('.ht_master .wtBorder.corner:visible').last();
	await handle.hover();
	await page.mouse.down();
	await sales.cell('D', 5).hover();
	await page.mouse.up();
	await expect(sales.cell('D', 5)).toHaveText('9');
	await expect(sales.reference).toHaveText('D1:D5');
	await page.keyboard.press('ControlOrMeta+z');
	await expect(sales.cell('D', 5)).toHaveText('1.5');

	const customer = (await sales.cell('B', 1).textContent()) ?? '';
	await page.keyboard.press('Control+h');
	await page.getByRole('searchbox', { name: '查找内容' }).fill(customer);
	await expect(page.getByText(/^\d+ \/ \d+$/)).toBeVisible();
	await page.getByRole('textbox', { name: '替换为' }).fill('新名字');
	await page.getByRole('button', { name: '全部替换' }).click();
	await expect(page.getByText('没有找到')).toBeVisible();
	await expect(sales.cell('B', 1)).toHaveText('新名字');
	await page.keyboard.press('Escape');
	await page.keyboard.press('ControlOrMeta+z');
	await expect(sales.cell('B', 1)).toHaveText(customer);

	// Opened again it still says what was looked for, and has found it.
	await page.keyboard.press('Control+h');
	await expect(page.getByText(/^\d+ \/ \d+$/)).toBeVisible();
	await page.getByRole('button', { name: '全部替换' }).click();
	await expect(sales.cell('B', 1)).toHaveText('新名字');
});

test('the grid is left by F6 and Shift+F6, and entered by Tab', async ({ page }) => {
	await sales.select('C', 3);
	await page.keyboard.press('F6');
	expect(await sales.grid.evaluate((grid) => grid.contains(document.activeElement))).toBe(false);
	await page.keyboard.press('Shift+Tab');
	await expect(page.locator('textarea.handsontableInput')).toBeFocused();
	await page.keyboard.press('Shift+F6');
	expect(await sales.grid.evaluate((grid) => grid.contains(document.activeElement))).toBe(false);
});

test('the status bar counts, averages and adds up the selection', async ({ page }) => {
	await sales.select('E', 1);
	await page.keyboard.press('Shift+ArrowDown');
	await page.keyboard.press('Shift+ArrowDown');
	await expect(page.getByText('计数 3')).toBeVisible();
	await expect(page.getByText('平均 1,000')).toBeVisible();
	await page.getByRole('button', { name: '合计 3,000' }).click();
	await expect.poll(() => sales.clipboard()).toBe('3000');
});

test('whole columns are copied with their titles, and come back as the same sales', async ({
	page,
}) => {
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.press('ControlOrMeta+c');
	await expect.poll(async () => (await sales.clipboard()).split('\r\n').length).toBeGreaterThan(60);
	const copied = await sales.clipboard();
	await page.keyboard.press('ControlOrMeta+v');
	await sales.mode('全部替换');
	await sales.commit.click();
	await expect(sales.foot).toContainText('合计 60 行 · 5 家客户');
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.press('ControlOrMeta+c');
	await expect.poll(() => sales.clipboard()).toBe(copied);
});

test('rows are deleted and inserted, in the order they are looked at, and come back', async ({
	page,
}) => {
	await sales.select('B', 2);
	await page.keyboard.press('Shift+Space');
	await page.keyboard.press('Shift+ArrowDown');
	await page.keyboard.press('ControlOrMeta+-');
	await expect(sales.foot).toContainText('合计 58 行');
	await page.keyboard.press('ControlOrMeta+z');
	await expect(sales.foot).toContainText('合计 60 行');

	await sales.select('B', 5);
	await page.keyboard.press('Shift+Space');
	await page.keyboard.press('ControlOrMeta+Equal');
	await expect(sales.cell('B', 5)).toHaveText('');
	await expect(sales.foot).toContainText('另有 1 行未计入');
	await page.keyboard.press('ControlOrMeta+z');

	const order = page.getByRole('combobox', { name: '排序' });
	const second = await sales.cell('B', 2).textContent();
	await order.selectOption({ label: '客户 Z→A' });
	await sales.select('E', 1);
	await page.getByRole('button', { name: '删除 1 行' }).click();
	await expect(sales.foot).toContainText('合计 59 行');
	await page.keyboard.press('ControlOrMeta+z');
	await order.selectOption({ label: '原有顺序' });
	await expect(sales.foot).toContainText('合计 60 行');
	await expect(sales.cell('B', 2)).toHaveText(second ?? '');
});
