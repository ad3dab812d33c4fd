import type { Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './test';

const CHUNKS = 'build/_app/immutable/chunks';
/** The file that makes the workbook: nothing else opens the database. */
const WORKBOOK = readdirSync(CHUNKS).filter((name) =>
	readFileSync(join(CHUNKS, name), 'utf8').includes('showDirectoryPicker'),
);
const TABLE = '日期\t客户\t金额\n2026-01-05\t苏州吴门\t86400\n2026-01-07\t宁波甬江\t35760\n';

/** Opens the page with its workbook held back; the answer lets it come. */
async function openBare(page: Page, path = './'): Promise<() => void> {
	expect(WORKBOOK).toHaveLength(1);
	let letCome: () => void = () => undefined;
	const comes = new Promise<void>((resolve) => (letCome = resolve));
	await page.route(`**/${WORKBOOK[0] ?? ''}`, async (route) => {
		await comes;
		await route.continue();
	});
	await page.goto(path);
	await expect(page.getByRole('navigation').getByRole('link').first()).toBeVisible();
	return letCome;
}

const paste = (page: Page, text: string): Promise<void> =>
	page.evaluate((held) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', held);
		const init = { clipboardData, bubbles: true, cancelable: true };
		document.body.dispatchEvent(new ClipboardEvent('paste', init));
	}, text);

test('a paste that comes before the workbook is read once it is there', async ({ page }) => {
	const letCome = await openBare(page);
	await expect(page.getByRole('heading', { name: '把销售表粘贴进来' })).toBeVisible();
	await expect(page.getByText('已保存')).toHaveCount(0);
	await paste(page, TABLE);
	await expect(page.getByRole('status').filter({ hasText: '已经收到' })).toBeVisible();
	letCome();
	await expect(page.getByRole('button', { name: /^导入 2 行/ })).toBeVisible();
});

test('so is a file', async ({ page }) => {
	const letCome = await openBare(page);
	await page.locator('input[type=file]').setInputFiles({
		name: '销售.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(TABLE.replaceAll('\t', ',')),
	});
	letCome();
	await expect(page.getByRole('button', { name: /^导入 2 行/ })).toBeVisible();
});

for (const width of [1440, 390])
	test(`a sample that was asked for opens, ${String(width)} px wide`, async ({ page }) => {
		await page.setViewportSize({ width, height: 844 });
		const letCome = await openBare(page);
		await page.getByRole('button', { name: '白酒经销' }).click();
		letCome();
		await expect(page.getByRole('button', { name: /^白酒经销样例/ })).toBeVisible();
		await expect(page.getByRole('button', { name: '白酒经销', exact: true })).toHaveCount(0);
	});

test('the hand stays where it is when the workbook comes', async ({ page }) => {
	const letCome = await openBare(page, './tiers/');
	const search = page.getByRole('combobox', { name: '找客户' });
	await search.fill('吴门');
	await page.getByRole('link', { name: '人员' }).focus();
	letCome();
	await expect(page.getByRole('button', { name: '未命名工作簿' })).toBeVisible();
	await expect(page.getByRole('link', { name: '人员' })).toBeFocused();
	await expect(search).toHaveValue('吴门');
});

test('what is open stays open, what was pressed is done', async ({ page }) => {
	const letCome = await openBare(page);
	await page.getByRole('button', { name: '怎么核实' }).click();
	await expect(page.getByRole('dialog', { name: '怎么核实' })).toBeVisible();
	letCome();
	await expect(page.getByText('还没有内容可保存')).toBeVisible();
	await expect(page.getByRole('dialog', { name: '怎么核实' })).toBeVisible();
	await page.unroute(`**/${WORKBOOK[0] ?? ''}`);

	const letComeAgain = await openBare(page);
	await page.getByRole('button', { name: '导出' }).click();
	letComeAgain();
	await expect(page.getByRole('dialog', { name: '导出' })).toBeVisible();
});

test('a workbook that cannot be fetched is said, and fetched when asked again', async ({
	page,
}) => {
	await page.route(`**/${WORKBOOK[0] ?? ''}`, (route) => route.abort());
	await page.goto('./');
	await expect(page.getByRole('alert')).toContainText('没有加载出来');
	await paste(page, TABLE);
	await page.unroute(`**/${WORKBOOK[0] ?? ''}`);
	await page.getByRole('button', { name: '再试一次' }).click();
	await expect(page.getByRole('button', { name: /^导入 2 行/ })).toBeVisible();
});
