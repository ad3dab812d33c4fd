import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { expect, test, type Page } from './test';
import { SalesPage } from './pages/salesPage';

const TABLE = [
	'日期\t客户\t产品\t金额\t毛利',
	'2026-01-05\t龙城酒业\t小酌\t8644.9\t1234.56',
	'2026-02-06\t龙城酒业\t江淮糖酒 专供\t8935.1\t2345.67',
	'2026-02-07\t江淮糖酒\t小酌\t777777.77\t345678.9',
].join('\n');

async function saved(page: Page, button: Locator): Promise<{ name: string; path: string }> {
	const downloading = page.waitForEvent('download');
	await button.click();
	const download = await downloading;
	return { name: download.suggestedFilename(), path: await download.path() };
}

test('what goes to a dealer names nobody else; what is locked opens with its passphrase alone', async ({
	page,
}) => {
	const sales = new SalesPage(page);
	await sales.open();
	await sales.import(TABLE);
	const share = page.getByRole('button', { name: '分享', exact: true });
	const dialog = page.getByRole('dialog', { name: '分享' });

	await share.click();
	await dialog.getByRole('radio', { name: '给经销商' }).check();
	await dialog.getByRole('combobox').fill('龙城');
	await dialog.getByRole('combobox').press('Enter');
	await expect(dialog.getByText('别家名字 0 处（已隐去 1 格）')).toBeVisible();
	await dialog.getByRole('radio', { name: '快照 JSON' }).check();
	const sent = await saved(page, dialog.getByRole('button', { name: /^存为文件：2 行/ }));
	expect(sent.name).not.toContain('龙城');
	const text = readFileSync(sent.path, 'utf8');
	expect(text).toContain('"redacted":{"audience":"dealer"');
	expect(text).toContain('龙城酒业');
	for (const secret of ['江淮', '77777777', '123456', '234567']) expect(text).not.toContain(secret);

	await share.click();
	await dialog.getByRole('radio', { name: '加口令锁住' }).check();
	await dialog.getByRole('textbox', { name: '口令', exact: true }).fill('正确的口令 已经足够长了');
	await dialog.getByRole('textbox', { name: '再输一遍' }).fill('正确的口令 已经足够长了');
	const locked = await saved(page, dialog.getByRole('button', { name: /^加密存为快照/ }));
	expect(readFileSync(locked.path).includes('龙城酒业')).toBe(false);

	await share.click();
	await dialog.getByRole('tab', { name: '打开收到的' }).click();
	await dialog.locator('input[type=file]').setInputFiles(locked.path);
	const words = dialog.getByRole('textbox', { name: '口令', exact: true });
	await words.fill('错误的口令');
	await words.press('Enter');
	await expect(dialog.getByRole('alert')).toContainText('口令不对，或者文件被改过');
	await words.fill('正确的口令 已经足够长了');
	await words.press('Enter');
	await expect(dialog).toContainText('加过口令');
	await dialog.getByRole('button', { name: '另开为新工作簿' }).click();
	await expect(dialog).toBeHidden();
	await expect(sales.foot).toContainText('3 行');
});
