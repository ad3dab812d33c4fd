import { expect, test, type Page } from '@playwright/test';
import { editOn, fill, storedIn, tornIn, writeOnce } from '../harness/browser/inPage';
import { newProfile } from '../harness/browser/ownBrowser';
import { tearLog } from '../harness/browser/spoiltDisk';
import { longTable } from './pages/tables';

const ROWS = 50;
/** Inside the last record, of which the whole is some hundred bytes. */
const TORN = 10;
const SAVED = /已保存到本浏览器|Saved in this browser/;

async function write(page: Page, edit: number): Promise<void> {
	const { head } = await storedIn(page);
	await writeOnce(page, edit);
	await expect.poll(async () => (await storedIn(page)).head).toBeGreaterThan(head);
}

// A browser that is killed in the middle of a write leaves half a record at the end of LevelDB's
// log. Chromium goes on writing behind it, and the start after that one finds a wrong checksum and
// empties all databases of the site.
test('half a record at the end of the database’s log costs no more than that record', async ({
	launchOptions,
	baseURL,
}) => {
	test.setTimeout(120_000);
	const profile = newProfile('leveldb', launchOptions);
	try {
		let browser = await profile.start();
		await browser.page.goto(baseURL ?? '');
		await fill(browser.page, longTable(ROWS));
		await write(browser.page, 1);
		await write(browser.page, 2);
		await browser.kill();
		tearLog(profile.files(), TORN);

		for (const edit of [3, 4]) {
			browser = await profile.start();
			const { page } = browser;
			await page.goto(baseURL ?? '');
			await expect(page.getByText(SAVED).first()).toBeVisible();
			await expect(page.getByRole('alert')).toHaveCount(0);
			expect(tornIn(await storedIn(page))).toBe(0);
			// What was torn was never said to be saved: a kill keeps it from being said.
			expect(await editOn(page)).toBeGreaterThanOrEqual(edit === 3 ? 1 : 3);
			await write(page, edit);
			await browser.kill();
		}
		expect(profile.backEnd()).toBe('leveldb');
	} finally {
		profile.remove();
	}
});
