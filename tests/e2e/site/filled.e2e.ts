import { routes } from '../routes';
import { expect, test } from '../test';

/** The watch in ../test fails this test on any violation, foreign request or uncaught error. */
test('every sheet is drawn with figures, menus and editors under the full policy', async ({
	page,
}) => {
	await page.goto('./');
	await page.getByRole('button', { name: '白酒经销' }).click();
	const cell = page.locator('.ht_master tbody tr:nth-child(3) td').nth(4);
	await expect(cell).toBeVisible();
	await cell.click({ button: 'right' });
	await page.keyboard.press('Escape');
	await cell.dblclick();
	await page.keyboard.press('Escape');
	const sheets = page.getByRole('navigation', { name: '工作表' });
	for (const route of routes.filter((name) => name !== '' && name !== 'about/')) {
		await sheets.locator(`a[href$="${route}"]`).click();
		await expect(page).toHaveURL(new RegExp(`/${route}(\\?|$)`));
		await expect(page.getByRole('heading').first()).toBeVisible();
		const drawn = page.locator('main').locator('canvas, table, svg').first();
		await expect(drawn).toBeVisible();
	}
});
