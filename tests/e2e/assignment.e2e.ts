import { Workbook } from './pages/workbook';
import { expect, test } from './test';

test('customers go to named account managers: proposed, locked, accepted, undone', async ({
	page,
}) => {
	const book = new Workbook(page);
	await book.openSample();
	await book.show('staffing');
	await page.getByRole('tab', { name: '分派' }).click();
	await page.getByRole('button', { name: '从销售表取 10 位' }).click();
	const accept = page.getByRole('button', { name: /^采用：写入 \d+ 家$/ });
	await expect(accept).toBeEnabled();

	// Whoever is locked to today's account manager moves no more.
	const moved = page.getByRole('combobox', { name: '看谁的客户' });
	const shown = async (): Promise<number> =>
		Number(/要换人的（(\d+)）/.exec(await moved.innerText())?.[1]);
	const before = await shown();
	await page.getByRole('button', { name: /^锁定/ }).first().click();
	await expect(page.getByText(/1 家已锁定/)).toBeVisible();

	await accept.click();
	await expect(page.getByText('分派已写入客户表。')).toBeVisible();
	await expect(page.getByText(/没有客户要换人/)).toBeVisible();
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Control+z');
	await expect.poll(shown).toBe(before);
});
