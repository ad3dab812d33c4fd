import { readFileSync } from 'node:fs';
import { faultsOf } from './pages/faultsOf';
import { Workbook } from './pages/workbook';
import { expect, test } from './test';

test('a state is kept under a name, compared with now and put back as one step', async ({
	page,
}) => {
	const workbook = new Workbook(page);
	await workbook.openSample();
	await workbook.saved();
	const history = page.getByRole('button', { name: '历史' });
	await history.click();
	await page.getByRole('button', { name: '版本…' }).click();
	const dialog = page.getByRole('dialog', { name: '版本' });
	await dialog.getByLabel('现在这一版的名字').fill('报给总部');
	await dialog.getByRole('button', { name: '存为版本' }).click();
	await expect(dialog.getByRole('option', { name: /报给总部/ })).toBeVisible();
	await page.keyboard.press('Escape');

	// By keys alone: the history, one step down, there.
	await history.press('Enter');
	await page.getByRole('option', { name: /载入样例/ }).focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('option', { name: /新建工作簿/, selected: true })).toBeVisible();
	await page.getByRole('button', { name: '版本…' }).click();
	await dialog.getByRole('option', { name: /报给总部/ }).click();
	await expect(dialog.getByRole('row', { name: /销售行 5,000 0/ })).toBeVisible();
	expect(await faultsOf(page, { only: 'dialog' })).toEqual([]);
	await dialog.getByRole('button', { name: '恢复到这一版' }).click();
	await expect(page.getByText('这是样例数据。')).toBeVisible();
	await page.keyboard.press('ControlOrMeta+z');
	await expect(page.getByText('这是样例数据。')).toBeHidden();
});

test('the recovery page reads what is there and hands it out, in both looks', async ({ page }) => {
	const workbook = new Workbook(page);
	await workbook.openSample();
	await workbook.saved();
	await page.goto('./recovery/');
	await expect(page.getByText(/5,000 行/)).toBeVisible();
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		expect(await faultsOf(page)).toEqual([]);
	}
	for (const [button, start] of [
		['全部原样另存', '{"format":"tierplan.raw"'],
		['另存快照：白酒经销样例', '{"format":"tierplan.snapshot"'],
	] as const) {
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: button }).first().click();
		const path = await (await download).path();
		expect(readFileSync(path, 'utf8').replaceAll(/\s/g, '').startsWith(start)).toBe(true);
	}
	await page.getByRole('button', { name: '另建并改用新的数据库' }).click();
	await expect(page.getByText('原样搬来 1 本')).toBeVisible();
	await expect(page.getByRole('heading', { name: '以前的数据库里的工作簿' })).toBeVisible();
	await page.getByRole('link', { name: '回到工作簿' }).click();
	await expect(page.getByText('这是样例数据。')).toBeVisible();
	await workbook.saved();
	expect(
		await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)),
	).toEqual(expect.arrayContaining(['tierplan', 'tierplan-2']));
});

test('a database that went missing is told, never taken for a first visit', async ({ page }) => {
	const workbook = new Workbook(page);
	await workbook.openSample();
	await workbook.saved();
	await page.goto('./recovery/');
	await page.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const request = indexedDB.deleteDatabase('tierplan');
				request.onsuccess = resolve;
				request.onerror = reject;
			}),
	);
	await page.goto('./');
	await expect(page.getByText('这个浏览器里有一本工作簿不见了。')).toBeVisible();
	await page.goto('./about/');
	await page.getByRole('button', { name: '从本浏览器全部删除' }).click();
	await page.getByLabel('删除', { exact: true }).fill('删除');
	await page.getByRole('dialog').getByRole('button', { name: '从本浏览器全部删除' }).click();
	await expect(page.getByText('还没有内容可保存')).toBeVisible();
	await page.reload();
	await expect(page.getByText('不见了')).toBeHidden();
});
