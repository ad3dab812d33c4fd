import { SalesPage } from './pages/salesPage';
import { shipments, tsv } from './pages/tables';
import { expect, test } from './test';

let sales: SalesPage;
test.beforeEach(async ({ page }) => {
	sales = new SalesPage(page);
	await sales.open();
});

test('customers are pasted onto their sheet, matched by name and taken back whole', async ({
	page,
}) => {
	await sales.import(shipments());
	await page.getByRole('navigation').last().getByRole('link', { name: '客户' }).click();
	await expect(page.getByRole('button', { name: '粘贴客户表' })).toBeVisible();
	await page.evaluate(
		(text) => navigator.clipboard.writeText(text),
		tsv(
			['客户名称', '行业', '客户经理'],
			['苏州吴门商贸', '商超', '周敏'],
			['新开门店', '餐饮', ''],
		),
	);
	await page.getByRole('button', { name: '粘贴客户表' }).click();
	await expect(page.locator('main .lead p').first()).toContainText('新 1 家、改 1 家');
	await page.getByRole('button', { name: '导入客户资料：新 1 家、改 1 家' }).click();
	await expect(page.getByText('已导入客户资料：新 1 家、改 1 家')).toBeVisible();
	await expect(page.getByText('5 / 5')).toBeVisible();
	await page.getByRole('button', { name: '撤销导入' }).click();
	await expect(page.getByText('4 / 4')).toBeVisible();
});
