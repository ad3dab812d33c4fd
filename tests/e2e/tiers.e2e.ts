import { Workbook } from './pages/workbook';
import { expect, test } from './test';

test('a tier by hand: said why, one step, one undo', async ({ page }) => {
	const book = new Workbook(page);
	await book.openSample();
	await book.show('tiers');
	await page.getByRole('tab', { name: '象限' }).click();
	await page.getByRole('slider', { name: /忠诚与实力象限/ }).press('Home');
	await page.getByRole('slider', { name: /忠诚与实力象限/ }).press('Enter');
	await page.getByRole('button', { name: '手工改级…' }).click();
	const dialog = page.getByRole('dialog', { name: /手工改级/ });
	await dialog.getByRole('combobox').selectOption({ label: '银牌' });
	await dialog.getByRole('button', { name: '改级' }).click();
	await expect(dialog.getByRole('alert')).toContainText('理由和批准人');
	await dialog.getByRole('textbox', { name: '理由' }).fill('新签年框');
	await dialog.getByRole('textbox', { name: '批准人' }).fill('王总');
	await dialog.getByRole('button', { name: '改级' }).click();
	await expect(dialog).toBeHidden();
	await expect(page.getByRole('tab', { name: '手工' })).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(page.getByRole('tab', { name: '手工' })).toBeHidden();
});

test('a cut that is moved by key is what Ctrl+Z takes back, and is kept once the keys rest', async ({
	page,
}) => {
	const book = new Workbook(page);
	await book.openSample();
	await book.show('tiers');
	const cut = book.cut('金牌');
	await cut.press('ArrowUp');
	await cut.press('Shift+ArrowUp');
	await expect(cut).toHaveAttribute('aria-valuenow', '75.5');
	await page.keyboard.press('Control+z');
	await expect(cut).toHaveAttribute('aria-valuenow', '70');
	await page.keyboard.press('Control+y');
	await expect(cut).toHaveAttribute('aria-valuenow', '75.5');
	await page.keyboard.press('Control+z');
	await cut.press('ArrowDown');
	await expect(page.getByTitle(/^撤销.*金牌/)).toBeVisible();
	await expect(cut).toBeFocused();
	await page.keyboard.press('Control+z');
	await expect(cut).toHaveAttribute('aria-valuenow', '70');
	await expect(book.lead).toContainText('24 家');
});

test('the sample of a telecom branch comes with its ladders; another template lies under them', async ({
	page,
}) => {
	const book = new Workbook(page);
	await page.goto('./');
	await page.getByRole('button', { name: '电信分公司' }).click();
	await expect(page.getByText('这是样例数据。')).toBeVisible();
	await book.show('tiers');
	await expect(page.getByRole('combobox', { name: '分组' })).toHaveText(
		/大客户.*商业.*公众.*流动/s,
	);
	await page.getByRole('button', { name: '模板：电信' }).click();
	await page.getByRole('radio', { name: /^白酒/ }).check();
	await page.getByRole('button', { name: '改用白酒模板' }).click();
	await expect(page.getByRole('slider', { name: '钻石' })).toBeVisible();
});

test('behind every picture stand its figures', async ({ page }) => {
	const book = new Workbook(page);
	await book.openSample();
	await book.show('tiers');
	for (const [picture, column] of [
		['帕累托', '累计占比'],
		['洛伦茨', '收入占比'],
		['鲸鱼', '净贡献占比'],
		['象限', '怎么办'],
		['迁移', '上期收入'],
	] as const) {
		await page.getByRole('tab', { name: picture, exact: true }).click();
		await page.getByRole('button', { name: '查看数据' }).click();
		await expect(page.getByRole('columnheader', { name: column })).toBeVisible();
	}
});
