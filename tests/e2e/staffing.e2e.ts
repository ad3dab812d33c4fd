import { expect, test } from './test';
import { Workbook } from './pages/workbook';

test('two teams are seen as one, joined in one step and taken apart again; a tier is carried over', async ({
	page,
}) => {
	const book = new Workbook(page);
	await page.goto('./');
	await page.getByRole('button', { name: '电信分公司' }).click();
	await expect(page.getByText('这是样例数据。')).toBeVisible();
	await book.show('staffing');
	const teams = page.getByRole('row', { name: /外勤组/ });
	await page.getByRole('button', { name: /^外勤组：合并/ }).press('Enter');
	await page.getByRole('menuitem', { name: '与大客户组合并看看' }).press('Enter');
	await expect(page.getByRole('combobox', { name: '第一个团队' })).toHaveValue('key-accounts');
	await page.getByRole('button', { name: '合并两队' }).click();
	await expect(page.getByText('只有一个团队，没有可合并的。')).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(teams).toBeVisible();
	await page.getByRole('button', { name: '水晶由谁负责' }).dragTo(teams);
	await expect(teams.getByRole('button', { name: '水晶由谁负责' })).toBeVisible();
	await expect(page).toHaveURL(/staffing/);
	await page.getByRole('tab', { name: '时间' }).click();
	await expect(page).toHaveURL(/part=time/);
});
