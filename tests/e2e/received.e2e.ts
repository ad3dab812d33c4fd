import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from './test';
import { SalesPage } from './pages/salesPage';

const TABLE = [
	'日期\t客户\t单号\t金额',
	'2026-01-05\t龙城酒业\tA-1\t1000',
	'2026-02-06\t__proto__\tA-2\t2000',
].join('\n');

/** A snapshot in which these texts stand for others, with a checksum that is right. */
function altered(file: string, changes: readonly (readonly [string, string])[]): string {
	const text = readFileSync(file, 'utf8');
	const body = changes.reduce(
		(before, [from, to]) => before.replace(from, to),
		text.slice(0, text.lastIndexOf('"sha256"')),
	);
	return `${body}"sha256":"${createHash('sha256').update(body).digest('hex')}"}\n`;
}

/** Stands for the queue that hands files to an installed app; runs in the page. */
function fakeLaunchQueue(): void {
	type Consumer = (params: { files: readonly { getFile: () => Promise<File> }[] }) => void;
	const setConsumer = (consumer: Consumer): void => {
		addEventListener('fake-launch', (event) => {
			const file = (event as CustomEvent<File>).detail;
			consumer({ files: [{ getFile: () => Promise.resolve(file) }] });
		});
	};
	Object.defineProperty(globalThis, 'launchQueue', { value: { setConsumer } });
}

test('of a snapshot that came one difference is taken, and one undo takes it back', async ({
	page,
}) => {
	await page.addInitScript(fakeLaunchQueue);
	const sales = new SalesPage(page);
	await sales.open();
	await sales.import(TABLE);
	const dialog = page.getByRole('dialog', { name: '分享' });
	await page.getByRole('button', { name: '分享', exact: true }).click();
	const downloading = page.waitForEvent('download');
	await dialog.getByRole('button', { name: /^存为快照/ }).click();
	const theirs = altered(await (await downloading).path(), [
		['"title":""', '"title":"王晓慧的"'],
		['"policy":{}', '"policy":{"stabilityMargin":0.2}'],
		['200000]', '250000]'],
	]);
	await expect(dialog).toBeHidden();

	await sales.paste(theirs);
	await expect(dialog).toContainText('这份快照与这本相差 3 处');
	const take = (name: string) => dialog.getByRole('radiogroup', { name: `${name}：取谁的` });
	await expect(take('工作簿名称').getByRole('radio', { name: '对方' })).toBeChecked();
	await take('工作簿名称').getByRole('radio', { name: '我的' }).check();
	await take('改动的行').getByRole('radio', { name: '我的' }).press('ArrowRight');
	await dialog.getByRole('button', { name: '看并入后的结果' }).click();
	await expect(dialog.getByRole('table', { name: '对结果的影响' })).toBeVisible();
	await dialog.getByRole('button', { name: '并入对方的 1 处，留我的 2 处' }).click();
	await expect(dialog).toBeHidden();
	await expect(sales.foot).toContainText('3,500');
	await page.keyboard.press('ControlOrMeta+z');
	await expect(sales.foot).toContainText('3,000');

	// The same file opened with the installed app: a browser under test installs none, so its queue is ours.
	await page.evaluate((text) => {
		dispatchEvent(new CustomEvent('fake-launch', { detail: new File([text], '王.tierplan') }));
	}, theirs);
	await expect(dialog).toContainText('王.tierplan');
	await expect(dialog).toContainText('相差 3 处');
	await dialog.getByRole('button', { name: '取消' }).click();
	await expect(sales.foot).toContainText('3,000');
});
