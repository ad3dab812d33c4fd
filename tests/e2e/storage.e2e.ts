import { chromium, type BrowserContext } from '@playwright/test';
import { LONG, report } from '../harness/long';
import { SalesPage } from './pages/salesPage';
import { longTable } from './pages/tables';
import { expect, test as watched } from './test';

/** A browser whose profile lies on disk, as a planner's does: it can be closed and started again. */
const test = watched.extend<{
	start: () => Promise<BrowserContext>;
	restart: () => Promise<BrowserContext>;
}>({
	start: async ({ launchOptions, contextOptions, baseURL, locale, viewport }, use, testInfo) => {
		const started: BrowserContext[] = [];
		await use(async () => {
			const context = await chromium.launchPersistentContext(testInfo.outputPath('profile'), {
				...launchOptions,
				...contextOptions,
				baseURL: baseURL ?? '',
				locale: locale ?? 'zh-CN',
				viewport,
			});
			started.push(context);
			return context;
		});
		for (const context of started) await context.close();
	},
	context: async ({ start }, use) => {
		await use(await start());
	},
	restart: async ({ context, start }, use) => {
		await use(async () => {
			await context.close();
			return start();
		});
	},
});

/** The long form closes 500 tabs, half of them in each of two browsers. */
const BROWSERS = LONG ? 2 : 1;
const CLOSES = LONG ? 250 : 3;

for (let part = 1; part <= BROWSERS; part++) {
	test(`an edit is there when its tab is closed at once, every time (${String(part)})`, async ({
		context,
		page,
	}) => {
		test.setTimeout(120_000 + CLOSES * 30_000);
		const sales = new SalesPage(page);
		await sales.open();
		await sales.import(longTable(50));
		const counts = { closes: 0, lost: 0 };
		let last = sales;
		for (let attempt = 1; attempt <= CLOSES; attempt++) {
			const amount = attempt * 111;
			await last.type('E', 1, String(amount));
			await last.page.close();
			counts.closes++;
			last = new SalesPage(await context.newPage());
			await last.page.goto('./');
			await last.page
				.getByText(/已保存到本浏览器/)
				.first()
				.waitFor();
			const shown = Number((await last.cell('E', 1).innerText()).replaceAll(',', ''));
			if (shown !== amount) counts.lost++;
		}
		report('tabs closed at once after an edit', [counts]);
		expect(counts).toEqual({ closes: CLOSES, lost: 0 });
	});
}

test('work, undo and redo outlive the browser', async ({ page, restart }) => {
	const sales = new SalesPage(page);
	await sales.open();
	await sales.import(longTable(50));
	await sales.type('E', 1, '4321');
	await page.keyboard.press('ControlOrMeta+z');
	await expect(sales.cell('E', 1)).toHaveText('1,000');
	const again = new SalesPage(await (await restart()).newPage());
	await again.page.goto('./');
	await expect(again.cell('E', 1)).toHaveText('1,000');
	await again.page.keyboard.press('ControlOrMeta+y');
	await expect(again.cell('E', 1)).toHaveText('4,321');
});

test('of two tabs one writes; the other follows it, and can take over', async ({
	context,
	page,
}) => {
	const first = new SalesPage(page);
	await first.open();
	await first.import(longTable(50));
	const second = new SalesPage(await context.newPage());
	await second.page.goto('./');
	const takeOver = second.page.getByRole('button', { name: '在这里编辑' });
	await expect(takeOver).toBeVisible();
	await first.type('E', 1, '11');
	await expect(second.cell('E', 1)).toHaveText('11');
	await takeOver.click();
	await expect(second.page.getByText(/已保存到本浏览器/).first()).toBeVisible();
	await second.type('E', 2, '22');
	await expect(first.cell('E', 2)).toHaveText('22');
	await second.page.close();
	await expect(first.page.getByText(/已保存到本浏览器/).first()).toBeVisible();
});

test('without locks and channels the database decides, and nothing is overwritten', async ({
	context,
	page,
}) => {
	await context.addInitScript(() => {
		Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });
		BroadcastChannel.prototype.postMessage = () => undefined;
	});
	const first = new SalesPage(page);
	await first.open();
	await first.import(longTable(50));
	const second = new SalesPage(await context.newPage());
	await second.page.goto('./');
	await expect(second.cell('E', 1)).toHaveText('1,000');
	await first.type('E', 1, '11');
	await second.type('E', 2, '22');
	await expect(second.page.getByText('你在这里的 1 步没有保存')).toBeVisible();
	await second.page.getByRole('button', { name: '显示最新内容' }).click();
	await expect(second.cell('E', 1)).toHaveText('11');
	await expect(second.cell('E', 2)).toHaveText('1,000');
	await expect(second.page.getByText(/已保存到本浏览器/).first()).toBeVisible();
});
