import { Workbook } from './pages/workbook';
import { expect, test } from './test';

test('a rebate ladder shows how far under our price it lets dealers sell, and survives a reload', async ({
	page,
}) => {
	const book = new Workbook(page);
	await book.openSample();
	await book.show('promotion');
	await page.getByRole('tab', { name: '返利与保证金' }).click();
	const floor = page.getByRole('slider', { name: /抛货底价越低/ });
	await expect(floor).toBeHidden();
	await page.getByRole('button', { name: '加一个返利阶梯' }).click();
	const name = page.getByRole('textbox', { name: '名称' });
	await name.fill('年返 "🙂"');
	await name.press('Enter');
	const ladder = page.getByRole('region', { name: '年返 "🙂"' });
	await ladder.getByRole('button', { name: '加一档' }).click();
	await ladder.getByRole('textbox', { name: '第 1 档起点' }).fill('5000000');
	const rate = ladder.getByRole('textbox', { name: '第 1 档返利率' });
	await rate.fill('4');
	await rate.press('Enter');
	await expect(floor).toBeVisible();
	await expect(page.getByRole('cell', { name: '4%' }).first()).toBeVisible();

	await page.keyboard.press('Control+z');
	await expect(rate).toHaveValue('1');
	await page.keyboard.press('Control+y');
	await expect(rate).toHaveValue('4');
	await book.saved();
	await page.reload();
	await expect(rate).toHaveValue('4');
	await expect(floor).toBeVisible();
});
