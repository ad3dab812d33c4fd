import { expect, test, type Page } from '@playwright/test';
import { editOn, fill, storedIn, tornIn, writeOnce } from '../harness/browser/inPage';
import { BACK_ENDS, newProfile, type BackEnd, type Profile } from '../harness/browser/ownBrowser';
import { SPOILINGS } from '../harness/browser/spoiltDisk';
import { LONG, report } from '../harness/long';
import { longTable } from './pages/tables';

const ROWS = 400;
const COPIED = 3;
const EDITS = 5;
/** The browser writes what the page notes in `localStorage` some seconds later, ms. */
const WITNESS_ON_DISK = 8_000;
/** A copy into the browser's own files is made some ten seconds after a change. */
const COPIED_WITHIN = 60_000;
const OPENED_WITHIN = 30_000;
/** The short form tries the first way of one back end. */
const TRIED = LONG ? Infinity : 1;
const TESTED: readonly BackEnd[] = LONG ? BACK_ENDS : ['leveldb'];

/** How many copies lie in the browser's own files. */
const copiesIn = (page: Page): Promise<number> =>
	page.evaluate(async () => {
		const root = await navigator.storage.getDirectory();
		const folder = await root.getDirectoryHandle('mirror', { create: true });
		let count = 0;
		for await (const name of folder.keys()) if (name.endsWith('.tierplan')) count++;
		return count;
	});

async function edit(page: Page, from: number, to: number): Promise<void> {
	for (let each = from; each <= to; each++) {
		const { head } = await storedIn(page);
		await writeOnce(page, each);
		await expect.poll(() => editOn(page)).toBe(each);
		await expect.poll(async () => (await storedIn(page)).head).toBeGreaterThan(head);
		// Two clicks within half a second would open the cell.
		await page.waitForTimeout(600);
	}
}

/**
 * A workbook with sales and edits, of which there is a copy; its browser was killed. Then opened and
 * edited once more, so that some of it lies in LevelDB's tables, some in its log, some is newer
 * than the copy.
 */
async function spoilable(profile: Profile, address: string): Promise<void> {
	const browser = await profile.start();
	await browser.page.goto(address);
	await fill(browser.page, longTable(ROWS));
	await edit(browser.page, 1, COPIED);
	await expect.poll(() => copiesIn(browser.page), { timeout: COPIED_WITHIN }).toBeGreaterThan(0);
	await browser.kill();
	const again = await profile.start();
	await again.page.goto(address);
	await expect.poll(() => editOn(again.page)).toBe(COPIED);
	await edit(again.page, COPIED + 1, EDITS);
	await again.page.waitForTimeout(WITNESS_ON_DISK);
	await again.kill();
}

interface Outcome {
	/** All is there, and nothing is said. */
	readonly whole: boolean;
	/** Something is said. */
	readonly told: boolean;
	/** What was lost, or a copy of it, can be had: on the sheet, or from the recovery page. */
	readonly within: boolean;
}

async function openSpoilt(page: Page, address: string): Promise<Outcome> {
	await page.goto(address);
	const strip = page.getByRole('alert');
	const cell = page.locator('[role=treegrid] .ht_master tr[aria-rowindex="2"]').first();
	await strip.or(cell).first().waitFor({ timeout: OPENED_WITHIN });
	// What is missing is looked for once the sheet is there.
	await page.waitForTimeout(1500);
	const told = (await strip.count()) > 0;
	const shown = (await cell.count()) > 0 ? await editOn(page).catch(() => 0) : 0;
	if (!told) {
		const whole = shown === EDITS && tornIn(await storedIn(page)) === 0;
		return { whole, told, within: whole };
	}
	await page.goto(`${address}recovery/`);
	const found = page.getByRole('listitem');
	await found
		.first()
		.waitFor({ timeout: 10_000 })
		.catch(() => undefined);
	return { whole: false, told, within: shown === EDITS || (await found.count()) > 0 };
}

for (const backEnd of TESTED) {
	test(`files of the browser that are spoilt on the disk empty nothing without a word: ${backEnd}`, async ({
		launchOptions,
		baseURL,
	}) => {
		test.setTimeout(LONG ? 900_000 : 150_000);
		const address = baseURL ?? '';
		const profile = newProfile(backEnd, launchOptions);
		const rows: Record<string, unknown>[] = [];
		try {
			await spoilable(profile, address);
			expect(profile.backEnd()).toBe(backEnd);
			for (const spoiling of SPOILINGS[backEnd].slice(0, TRIED)) {
				const { name } = spoiling;
				const spoilt = profile.copy();
				try {
					expect(spoiling.spoil(spoilt.files()), name).toBe(true);
					const browser = await spoilt.start();
					const { whole, told, within } = await openSpoilt(browser.page, address);
					await browser.kill();
					const words = whole ? 'nothing lost' : told ? 'told' : 'silent';
					rows.push({ 'back end': backEnd, spoilt: name, outcome: words, within });
				} finally {
					spoilt.remove();
				}
			}
		} finally {
			profile.remove();
		}
		report('files of the browser spoilt on the disk', rows);
		expect(rows.filter(({ outcome }) => outcome === 'silent')).toEqual([]);
		expect(rows.filter(({ within }) => within === false)).toEqual([]);
	});
}
