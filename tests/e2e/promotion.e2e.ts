import { SalesPage } from './pages/salesPage';
import { tsv } from './pages/tables';
import { Workbook } from './pages/workbook';
import { expect, test } from './test';

test('a promise is released in part and taken back after its day; a ladder invites dumping and says why', async ({
	page,
}) => {
	const sales = new SalesPage(page);
	await sales.open();
	await sales.import(tsv(['日期', '客户', '金额'], ['2026-10-05', '甲 "🙂"', '100000']));
	const book = new Workbook(page);
	await book.show('customers');
	const purchases = tsv(['客户名称', '承诺已提货'], ['甲 "🙂"', '13500']);
	await page.evaluate((text) => navigator.clipboard.writeText(text), purchases);
	await page.getByRole('button', { name: '粘贴客户表' }).click();
	await page.getByRole('button', { name: /^导入客户资料/ }).click();
	await book.show('promotion');
	await page.getByRole('tab', { name: '承诺' }).click();
	const form = page.getByRole('group', { name: '换回多少、到哪天' });
	const ratio = form.getByRole('textbox', { name: '费用率上限' });
	await ratio.fill('8');
	await ratio.press('Enter');
	// 3 % of 100 000 without a tenth for new customers is 2 700; 2 700 ÷ 8 % is 33 750, and 40 % came back.
	const said = page.getByRole('main').getByRole('region', { name: '承诺' });
	await expect(said).toContainText('应收回 1,620 元');
	await expect(said).toContainText('没换够 1 家');
	const due = form.getByLabel('到期日');
	await due.fill('2099-12-31');
	await expect(said).toContainText('未到期 1 家');
	await expect(said).toContainText('到期前还可换回释放 1,620 元');
	await due.fill('2026-10-31');
	await expect(said).toContainText('没换够 1 家');
	await expect(page.getByRole('gridcell', { name: '1,620', exact: true }).first()).toBeVisible();

	await page.getByRole('tab', { name: '返利与保证金' }).click();
	const floor = page.getByRole('slider', { name: /抛货底价越低/ });
	await expect(floor).toBeHidden();
	await page.getByRole('button', { name: '加一个返利阶梯' }).click();
	const name = page.getByRole('textbox', { name: '名称' });
	await name.fill('年返 "🙂"');
	await name.press('Enter');
	const ladder = page.getByRole('region', { name: '年返 "🙂"' });
	await ladder.getByRole('button', { name: '加一档' }).click();
	await ladder.getByRole('textbox', { name: '第 1 档起点' }).fill('120000');
	const rate = ladder.getByRole('textbox', { name: '第 1 档返利率' });
	await rate.fill('4');
	await rate.press('Enter');
	await expect(floor).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(rate).toHaveValue('1');
	await page.keyboard.press('Control+y');
	await expect(rate).toHaveValue('4');
	// 4 % of 120 000 for the last 20 000: 24 % under our price.
	await page.getByRole('button', { name: '为什么：甲 "🙂"，可低于供价 24%' }).click();
	const why = page.getByRole('dialog');
	await expect(why).toContainText('比供价低 24% 卖出也不亏');
	await why.getByRole('button', { name: '促销金额' }).click();
	await expect(why).toContainText('按权重');
});
