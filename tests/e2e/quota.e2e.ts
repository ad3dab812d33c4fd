import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import {
	editOn,
	fill,
	listen,
	storedIn,
	tornIn,
	writeOnce,
	type Told,
} from '../harness/browser/inPage';
import { BACK_ENDS, newProfile, type BackEnd, type Profile } from '../harness/browser/ownBrowser';
import { LONG, report } from '../harness/long';
import { longTable } from './pages/tables';

const KB = 1024;
/** The steps without room were found again: the good news among the alerts. */
const BACK = /已经接上|(?:They are|It is) back/;
/** Bytes the site may keep. The database of an empty workbook takes some of the first already. */
const QUOTAS = LONG ? Array.from({ length: 20 }, (_, step) => (120 + 60 * step) * KB) : [200 * KB];
const TESTED: readonly BackEnd[] = LONG ? BACK_ENDS : ['leveldb'];
const ROWS = 50;
/** Characters that no compression makes smaller, pasted into as many cells as it takes. */
const TEXT = 8_000;
const MOST = 600;

/** Fills one cell after the other until something is not saved. Answers whether it came to that. */
const fillUp = (page: Page): Promise<boolean> =>
	page.evaluate(
		async ([length, most]) => {
			const text = (): string =>
				Array.from(crypto.getRandomValues(new Uint16Array(length)), (value) =>
					String.fromCharCode(0x4e00 + (value % 20_000)),
				).join('');
			const state = (): DOMTokenList => document.querySelector('.save')!.classList;
			const pause = () => new Promise((resolve) => setTimeout(resolve, 4));
			for (let turn = 0; turn < most; turn++) {
				const clipboardData = new DataTransfer();
				clipboardData.setData('text/plain', text());
				const event = { clipboardData, bubbles: true, cancelable: true };
				const cell = document.querySelector(
					'[role=treegrid] .ht_master tr[aria-rowindex="3"] td[aria-colindex="4"]',
				);
				cell?.dispatchEvent(new ClipboardEvent('paste', event));
				do await pause();
				while (state().contains('busy'));
				if (state().contains('alarm')) return true;
			}
			return false;
		},
		[TEXT, MOST] as const,
	);

/** Whether a click ends in a file on disk. */
async function downloaded(page: Page, click: () => Promise<void>): Promise<boolean> {
	const session = await page.context().browser()!.newBrowserCDPSession();
	const downloadPath = mkdtempSync(join(tmpdir(), 'tierplan-download-'));
	try {
		const ended = new Promise<boolean>((resolve) => {
			session.on('Browser.downloadProgress', ({ state, receivedBytes }) => {
				if (state !== 'inProgress') resolve(state === 'completed' && receivedBytes > 0);
			});
		});
		await session.send('Browser.setDownloadBehavior', {
			behavior: 'allow',
			downloadPath,
			eventsEnabled: true,
		});
		await click();
		return await ended;
	} finally {
		rmSync(downloadPath, { recursive: true, force: true });
	}
}

for (const backEnd of TESTED) {
	test(`where there is no room left nothing is lost, and work can be handed out: ${backEnd}`, async ({
		launchOptions,
		baseURL,
	}) => {
		test.setTimeout(60_000 + QUOTAS.length * 120_000);
		const rows = [];
		for (const quota of QUOTAS) {
			const profile = newProfile(backEnd, launchOptions);
			try {
				rows.push({
					'back end': backEnd,
					KB: quota / KB,
					...(await tryQuota(profile, quota, baseURL ?? '')),
				});
			} finally {
				profile.remove();
			}
		}
		report('no room left', rows);
		for (const row of rows) {
			expect(row).toMatchObject({
				full: true,
				'edits go on': true,
				'handed out': true,
				lost: 0,
				torn: 0,
				alerts: '',
				'came back': true,
				'opens again': true,
				'saves again': true,
			});
		}
	});
}

async function tryQuota(profile: Profile, quotaSize: number, home: string) {
	const first = await profile.start();
	const { page } = first;
	let told: Told = { head: 0, edit: 0 };
	await listen(page, (now) => (told = now));
	// The pages kept for work without a network are not to take the room.
	await page.addInitScript(() => {
		Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
	});
	const session = await page.context().newCDPSession(page);
	const origin = new URL(home).origin;
	await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
	await page.goto(home);
	const { overrideActive } = await session.send('Storage.getUsageAndQuota', { origin });
	expect(overrideActive).toBe(true);
	await fill(page, longTable(ROWS));
	await page
		.locator('[role=treegrid] .ht_master tr[aria-rowindex="3"] td[aria-colindex="4"]')
		.click();
	const full = await fillUp(page);

	await writeOnce(page, 7);
	const goesOn = (await editOn(page)) === 7;
	const handedOut = await downloaded(page, () => page.locator('.save .verb').last().click());
	const saidSaved = await page.locator('.save.calm').count();
	const unsaved = (await storedIn(page)).head;
	// The disk is still full: the steps it did not take lie beside the database.
	await page.reload();
	await page.getByText(BACK).waitFor();
	const cameBack = (await editOn(page)) === 7;
	await first.kill();

	const second = await profile.start();
	await second.page.goto(home);
	const opens = await second.page
		.getByText(/已保存到本浏览器|Saved in this browser/)
		.first()
		.waitFor({ timeout: 60_000 })
		.then(
			() => true,
			() => false,
		);
	const stored = await storedIn(second.page);
	const alerts = second.page.getByRole('alert').filter({ hasNotText: BACK });
	// In the table as they stand there: an alert that comes once in a while says itself what it was.
	const said = (await alerts.allInnerTexts()).join(' / ');
	await writeOnce(second.page, 9);
	await expect.poll(async () => (await storedIn(second.page)).head).toBeGreaterThan(stored.head);
	const saves = (await second.page.locator('.save.alarm').count()) === 0;
	await second.kill();
	return {
		full,
		'edits go on': goesOn,
		'said saved': saidSaved,
		'handed out': handedOut,
		'saved steps': told.head,
		lost: Math.max(0, told.head - stored.head),
		torn: tornIn(stored),
		alerts: said,
		'came back': cameBack,
		'opens again': opens,
		'saves again': saves,
		unsaved,
	};
}
