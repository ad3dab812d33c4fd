import { expect, test } from '@playwright/test';
import {
	editOn,
	fill,
	listen,
	storedIn,
	tornIn,
	writeForEver,
	type Told,
} from '../harness/browser/inPage';
import { BACK_ENDS, newProfile } from '../harness/browser/ownBrowser';
import { LONG, report } from '../harness/long';
import { longTable } from './pages/tables';

/** The short form kills once on each back end of the browser's database. */
const FORMS = LONG
	? [
			{ kills: 200, rows: 50, column: false },
			// A column of so many is a record whose bytes lie beside it.
			{ kills: 50, rows: 100_000, column: true },
		]
	: [{ kills: 1, rows: 50, column: false }];
/** A visit is cut off after between these times of writing, ms. */
const SOONEST = 50;
const LATEST = 700;

for (const [backEnd, form] of BACK_ENDS.flatMap((each) =>
	FORMS.map((form) => [each, form] as const),
)) {
	const { kills, rows } = form;
	test(`a browser that is killed while it writes loses nothing that was saved: ${backEnd}, ${String(rows)} rows`, async ({
		launchOptions,
		baseURL,
	}) => {
		test.setTimeout(60_000 + kills * 60_000);
		const profile = newProfile(backEnd, launchOptions);
		/** What the visits were told. */
		let told: Told = { head: 0, edit: 0 };
		/** Where the last visit began. */
		let began = 0;
		let passed = false;
		const counts = { kills: 0, saved: 0, versions: 0, lost: 0, torn: 0, changed: 0, notOpened: 0 };
		try {
			for (let kill = 0; kill <= kills; kill++) {
				const browser = await profile.start();
				const { page } = browser;
				let heard = told;
				await listen(page, (now) => {
					if (now.head > heard.head) heard = now;
				});
				await page.goto(baseURL ?? '');
				if (kill === 0) await fill(page, longTable(rows));
				const opened = page.getByText(/已保存到本浏览器|Saved in this browser/).first();
				counts.notOpened += await opened.waitFor({ timeout: 60_000 }).then(
					() => 0,
					() => 1,
				);
				const before = await storedIn(page);
				counts.lost += Math.max(0, told.head - before.head);
				counts.versions += before.versions.filter((version) => version > began).length;
				counts.torn += tornIn(before) + (await page.getByRole('alert').count());
				const edit = await editOn(page);
				// More may be there than was told, never less.
				if (edit < told.edit) counts.changed++;
				if (kill === kills) {
					await browser.kill();
					break;
				}
				began = before.head;
				heard = { head: began, edit };
				await writeForEver(page, edit, {
					versions: kill % 2 === 1,
					column: form.column && kill % 2 === 0,
				});
				// The machine may have other work.
				await expect.poll(() => heard.head, { timeout: 60_000 }).toBeGreaterThan(began);
				await page.waitForTimeout(SOONEST + Math.random() * (LATEST - SOONEST));
				told = heard;
				await browser.kill();
				counts.kills++;
				counts.saved += told.head - began;
			}
			expect(profile.backEnd()).toBe(backEnd);
			report('browsers killed while they wrote', [{ 'back end': backEnd, rows, ...counts }]);
			expect(counts.saved).toBeGreaterThan(0);
			expect(counts).toMatchObject({ kills, lost: 0, torn: 0, changed: 0, notOpened: 0 });
			passed = true;
		} finally {
			// What went wrong once in two hundred times is wanted as it lies on the disk.
			if (passed || !LONG) profile.remove();
		}
	});
}
