import { SalesPage } from './pages/salesPage';
import { longTable } from './pages/tables';
import { expect, test } from './test';

let sales: SalesPage;
test.beforeEach(async ({ page }) => {
	sales = new SalesPage(page);
	await sales.open();
	await sales.import(longTable(60));
});

test('what is not counted is said whole and over no sum, however little room the columns leave', async ({
	page,
}) => {
	await sales.select('C', 2);
	await page.keyboard.press('ControlOrMeta+Shift+l');
	await page.getByRole('button', { name: '隐藏此列' }).click();
	await sales.select('B', 2);
	await page.keyboard.press('Delete');
	const note = sales.foot.getByRole('button', { name: '另有 1 行未计入' });
	await expect(note).toBeVisible();
	await expect
		.poll(() =>
			note.evaluate((button) => {
				const { left, right, width } = button.getBoundingClientRect();
				const sums = [...button.parentElement!.querySelectorAll('.sum')];
				const over = sums.filter((sum) => {
					const place = sum.getBoundingClientRect();
					return place.left < right - 1 && place.right > left + 1;
				});
				return [sums.length > 0, over.length, button.scrollWidth <= width + 1];
			}),
		)
		.toEqual([true, 0, true]);

	// A sum stays at the foot of its column when that is frozen.
	await sales.select('D', 2);
	await page.keyboard.press('ControlOrMeta+Shift+l');
	await page.getByRole('button', { name: '冻结到此列' }).click();
	const sum = sales.foot.getByText('59,000', { exact: true });
	const ends = async (): Promise<number[]> => [
		await sum.evaluate((each) => {
			const { right, left, top, height } = each.getBoundingClientRect();
			const on = document.elementFromPoint(right - 12, top + height / 2);
			return on === each && left > 0 ? Math.round(right) : 0;
		}),
	];
	const title = page.locator('.ht_clone_top_inline_start_corner').getByText('金额').first();
	const column = title.locator('xpath=ancestor::th');
	await expect
		.poll(ends)
		.toEqual([await column.evaluate((th) => Math.round(th.getBoundingClientRect().right))]);
});

test('the arrow of a title lies over neither its words nor its unit', async ({ page }) => {
	await sales.select('E', 2);
	const title = page.getByRole('columnheader', { name: '金额' }).locator('.colHeader').first();
	const lefts = await title.evaluate((header) => {
		const of = (part: string) => header.querySelector(part)!.getBoundingClientRect();
		return { arrow: of('s').right, letter: of('i').left, unit: of('u').right, end: of('s').left };
	});
	expect(lefts.arrow).toBeLessThanOrEqual(lefts.letter);
	expect(lefts.end).toBeLessThan(lefts.unit);
});

test('a header sorts what is looked at and leaves the sheet as it was', async ({ page }) => {
	await sales.type('E', 3, '9,000');
	await page.getByRole('columnheader', { name: '金额' }).locator('b').first().click();
	await expect(sales.cell('E', 1)).toHaveText('9,000');
	await expect(page.locator('.ht_clone_inline_start tbody th').first()).toHaveText('3');
	// An edit finds its row behind the view, and the cell is called as its row is.
	await sales.type('E', 1, '8,000', 3);
	await page.getByLabel('排序').selectOption({ label: '原有顺序' });
	await expect(sales.cell('E', 3)).toHaveText('8,000');
});
