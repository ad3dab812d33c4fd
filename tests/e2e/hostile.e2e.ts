import type { Locator } from '@playwright/test';
import { LONG } from '../harness/long';
import { HOSTILE_TEXTS } from './pages/hostileTexts';
import { SalesPage } from './pages/salesPage';
import { strangersOn, unseenOn, watchExecutions } from './pages/strangers';
import { Workbook } from './pages/workbook';
import { expect, test } from './test';

/** The text that must be seen, as a text, on every surface. */
const PROBE = '<img src=x onerror=pwned()>';
/** Ends in “exe” where it is drawn as it says, and holds a character without a width. */
const TURNED = '清\u202eexe.单\u200b';
const COLUMNS = 3;
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A hundred customers, products and salesmen that are hostile; the probe buys most, in every month. */
function table(): string {
	const titles = ['日期', '客户名称', '产品', '业务员', '区域', '单号', '金额'];
	const others = HOSTILE_TEXTS.filter((text) => text !== PROBE);
	const row = (text: string, month: number, amount: string, of = text): string =>
		[`2026-${String(month)}-05`, text, of, of, of, text, amount, text, text, text]
			.map(quoted)
			.join('\t');
	return [
		[...titles, ...HOSTILE_TEXTS.slice(0, COLUMNS)].map(quoted).join('\t'),
		...[1, 2, 3, 4, 5, 6].map((month) => row(PROBE, month, '90000', TURNED)),
		row(PROBE, 6, PROBE),
		...others.map((text, place) => row(text, 1 + (place % 6), String(9000 - 80 * place))),
	].join('\r\n');
}

// The policy of the page would hide a mistake: what is text must be text without it, and the long form
// does it under the policy too, as every other test here is run.
for (const bypassCSP of LONG ? [true, false] : [true]) {
	test.describe(bypassCSP ? 'without the policy' : 'under the policy', () => {
		test.use({ bypassCSP });

		test('[SEC-1] a hundred hostile names are texts on every surface', async ({
			page,
			context,
		}) => {
			const executions = await watchExecutions(context);
			await page.addInitScript(() => {
				window.print = () => undefined;
			});
			const surface = async (where: Locator, probe: RegExp | string = PROBE): Promise<void> => {
				await expect(where).toContainText(probe);
				expect(await strangersOn(page)).toEqual([]);
				expect(await unseenOn(page)).toEqual([]);
				expect(executions).toEqual([]);
			};
			const sales = new SalesPage(page);
			const book = new Workbook(page);
			await sales.open();

			// The preview with its titles, choices and samples.
			await sales.paste(table());
			await expect(sales.preview).toBeVisible();
			await surface(sales.preview);
			const signs = (where: Locator): Locator =>
				where.locator('td', { hasText: TURNED }).first().locator('.hidden-sign');
			await expect(signs(sales.preview)).toHaveCount(2);
			await sales.commit.click();
			await expect(sales.preview).toBeHidden();

			// Cells and headers of the grid, every row of it, and the cell that was refused.
			await surface(sales.grid);
			await surface(sales.grid.locator('thead').first(), /script/);
			await expect(signs(sales.grid)).toHaveCount(2);
			await expect(signs(sales.grid).first()).toHaveAttribute('title', /U\+202E/);
			for (let screen = 0; screen < 5; screen++) {
				await page.keyboard.press('PageDown');
				await surface(sales.grid, /pwned/);
			}
			await page.keyboard.press('ControlOrMeta+Home');
			await page.getByRole('button', { name: /^下一处错误/ }).click();
			await surface(page.getByRole('dialog', { name: /没读懂/ }));
			await page.keyboard.press('Escape');

			// The name of the workbook: in the header, in the list and in the history.
			const name = page.getByRole('banner').locator('button.workbook');
			await name.click();
			const list = page.getByRole('list', { name: '工作簿' });
			await list.getByRole('button', { name: /的操作$/ }).click();
			await page.getByRole('menuitem', { name: '改名' }).click();
			await page.keyboard.insertText(PROBE + TURNED);
			await page.keyboard.press('Enter');
			await surface(list.getByRole('listitem'));
			await page.keyboard.press('Escape');
			await surface(name);
			await page.getByRole('button', { name: '历史' }).click();
			await surface(page.getByRole('option').first(), /名/);
			await page.keyboard.press('Escape');

			// A customer that is looked for, and its card.
			const search = page.getByRole('combobox', { name: '找客户' });
			await search.fill('img');
			await surface(page.getByRole('listbox'));
			await search.press('Enter');
			await surface(page.getByRole('dialog', { name: /的客户卡/ }));
			await page.keyboard.press('Escape');

			// The sheets: grids, charts with what they tell, lists, notices, why.
			await book.show('customers');
			const customer = page.locator('.tierplan-grid .ht_clone_inline_start tbody tr').first();
			await surface(customer);
			await customer.locator('td').first().click();
			await page.keyboard.press('F2');
			await surface(page.getByRole('dialog'));
			await page.keyboard.press('Escape');
			await book.show('tiers');
			await page.locator('main canvas').first().hover();
			await surface(page.getByRole('main'), /pwned/);
			await book.show('staffing');
			await page.getByRole('tab', { name: '分派' }).click();
			await page.getByRole('button', { name: /^从销售表取 100 位/ }).click();
			await surface(page.getByRole('main'), /pwned/);
			for (const sheet of ['promotion', 'checks', 'churn', 'calendar'] as const) {
				await book.show(sheet);
				await surface(page.getByRole('main'), /pwned/);
			}

			// The report on paper.
			await page.getByRole('button', { name: '导出', exact: true }).click();
			await page.getByRole('button', { name: '打印报告' }).click();
			await surface(page.locator('.report-paper'));
		});
	});
}
