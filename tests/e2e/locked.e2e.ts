import { readFileSync } from 'node:fs';
import { expect, test } from './test';
import { SalesPage } from './pages/salesPage';
import { Workbook } from './pages/workbook';

/** A browser in which everything is off that a page can do without. Runs in the page, before ours. */
function switchOff(): void {
	const refuse = {
		get: (): never => {
			throw new DOMException('switched off', 'SecurityError');
		},
	};
	for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
		Object.defineProperty(globalThis, name, refuse);
	Object.defineProperty(globalThis, 'Worker', { value: undefined });
	Object.defineProperty(globalThis, 'BroadcastChannel', {
		configurable: true,
		value: class extends EventTarget {
			constructor() {
				super();
				throw new DOMException('switched off', 'SecurityError');
			}
		},
	});
	for (const name of ['locks', 'storage', 'clipboard'])
		Object.defineProperty(Navigator.prototype, name, { value: undefined });
	Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
	Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined });
}

/** Pastes as a browser does that keeps its clipboard to itself. Runs in the page. */
function pasteText(text: string): void {
	const clipboardData = new DataTransfer();
	clipboardData.setData('text/plain', text);
	const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
	(document.activeElement ?? document.body).dispatchEvent(paste);
}

const TABLE = ['日期\t客户\t金额', '2026-01-05\t__proto__\t1000', '2026-02-06\t甲"乙\t-500'].join(
	'\n',
);

test('a browser in which all is switched off calculates, says so, and lets the work out and in', async ({
	page,
	context,
}) => {
	await context.addInitScript(switchOff);
	const sales = new SalesPage(page);
	const workbook = new Workbook(page);
	await page.goto('./');
	await expect(sales.startTitle).toBeVisible();
	await expect(sales.reference).toHaveText('A1');
	const off = page.getByText('这个浏览器关掉了一些功能。');
	await expect(off).toBeVisible();
	for (const part of [
		'几个标签页之间',
		'后台读文件',
		'第二份副本',
		'记住语言',
		'给文件加口令',
		'断网打开',
		'粘贴按钮',
	])
		await expect(page.getByText(part).first()).toBeVisible();

	await page.evaluate(pasteText, TABLE);
	await sales.commit.click();
	await expect(sales.foot).toContainText('500');
	// Never “saved”: nothing is.
	await expect(page.getByText('现在什么都没有保存').first()).toBeVisible();
	await expect(page.getByText(/已保存到本浏览器/)).toBeHidden();
	await workbook.show('tiers');

	await page.getByRole('button', { name: '分享', exact: true }).click();
	const dialog = page.getByRole('dialog', { name: '分享' });
	const saving = page.waitForEvent('download');
	await dialog.getByRole('button', { name: /^存为快照/ }).click();
	const snapshot = readFileSync(await (await saving).path(), 'utf8');
	await page.getByRole('button', { name: '导出', exact: true }).click();
	const exporting = page.waitForEvent('download');
	await page.getByRole('button', { name: '存为 Excel 工作簿' }).click();
	expect((await exporting).suggestedFilename()).toMatch(/\.xlsx$/);
	await page.keyboard.press('Escape');

	// Another tab knows nothing of this one; the file brings the work over, read on the page.
	const other = new SalesPage(await context.newPage());
	await other.page.goto('./');
	await expect(other.reference).toHaveText('A1');
	const choose = other.page.locator('input[type=file]').first();
	const buffer = Buffer.from(snapshot);
	await choose.setInputFiles({ name: '计划.tierplan', mimeType: '', buffer });
	await expect(other.foot).toContainText('500');
	await expect(other.cell('B', 1)).toHaveText('__proto__');
});
