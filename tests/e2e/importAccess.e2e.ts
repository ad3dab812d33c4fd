import { faultsOf } from './pages/faultsOf';
import { SalesPage } from './pages/salesPage';
import { shipments } from './pages/tables';
import { expect, test } from './test';

let sales: SalesPage;
test.beforeEach(async ({ page }) => {
	sales = new SalesPage(page);
	await sales.open();
});

// Contrast follows the theme, names follow the language: two of the four pairs hold all of it.
const LOOKS = [
	['light', '中文'],
	['dark', 'English'],
] as const;
for (const [theme, language] of LOOKS) {
	test(`no serious fault in the preview, wide and narrow, ${language}, ${theme}`, async ({
		page,
	}) => {
		await page.emulateMedia({ colorScheme: theme });
		await sales.import(shipments());
		await sales.paste(
			shipments(
				(dealer, month) => (dealer === 1 ? (month === 2 ? '99.5' : '停业') : null),
				[['苏州吴门商贸有限公司', '江苏', '1,000', '2', '3']],
			),
		);
		await expect(sales.commit).toHaveText(/跳过 2 格$/);
		await page.getByRole('button', { name: language }).click();
		for (const width of [1440, 390]) {
			await page.setViewportSize({ width, height: 844 });
			await expect(page.locator('.commit')).toBeVisible();
			expect(await faultsOf(page)).toEqual([]);
		}
	});
}
