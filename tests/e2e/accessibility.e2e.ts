import { faultsOf } from './pages/faultsOf';
import { Workbook } from './pages/workbook';
import { routes } from './routes';
import { expect, test, type Page } from './test';

/**
 * What the grid library leaves open on its own scaffolding; rows and cells inside are reached by
 * the grid's keys, and nothing of ours is excused.
 */
const KNOWN = [
	['aria-required-children', 'ht-wrapper'],
	['scrollable-region-focusable', 'wtHolder'],
] as const;
const isKnown = (fault: string): boolean =>
	KNOWN.some(([rule, part]) => fault.includes(rule) && fault.includes(part));

/** Thousands of cells of one kind, drawn from the same tokens as the tables that are looked at. */
const CELLS = '.tierplan-grid tbody';

const IN_PARTS: ReadonlySet<string> = new Set(['promotion/']);

// Contrast follows the theme, names follow the language: two of the four pairs hold all of it.
const LOOKS = [
	['light', '中文'],
	['dark', 'English'],
] as const;

// A grid draws as many rows as fit, all of one kind: a low window asks the same in half the time.
test.use({ viewport: { width: 1440, height: 560 } });

/** The card over a sheet: reached from a name, and closed again. */
async function lookAtCard(page: Page): Promise<void> {
	const card = page.locator('[role="dialog"]:has(header h2)');
	await page.locator('main table.t [aria-haspopup="dialog"]').first().click();
	await expect(card.getByRole('heading').first()).toBeVisible();
	expect(await faultsOf(page, { only: '[role="dialog"]' })).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(card).toBeHidden();
}

for (const [theme, language] of LOOKS) {
	test(`no serious fault on any sheet, ${language}, ${theme}`, async ({ page }) => {
		test.setTimeout(180_000);
		await page.emulateMedia({ colorScheme: theme });
		const book = new Workbook(page);
		await book.openSample();
		await page.getByRole('button', { name: language }).click();
		for (const route of routes.filter((name) => name !== 'about/')) {
			await book.open(route);
			// A sheet in parts shows one at a time: each is looked at, on the page that is loaded.
			const parts = IN_PARTS.has(route)
				? await page.getByRole('main').getByRole('tablist').first().getByRole('tab').all()
				: [null];
			for (const part of parts) {
				await part?.click();
				const faults = await faultsOf(page, { without: CELLS });
				const name = `${route} ${(await part?.innerText()) ?? ''}`;
				expect(
					faults.filter((fault) => !isKnown(fault)).map((fault) => `${name} ${fault}`),
				).toEqual([]);
			}
			if (route === 'calendar/') await lookAtCard(page);
		}
	});
}
