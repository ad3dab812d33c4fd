import { expect, test, type Page } from '@playwright/test';
import {
	editOn,
	fill,
	listen,
	storedIn,
	tornIn,
	writeForEver,
	writeOnce,
	type Told,
} from '../harness/browser/inPage';
import { LONG, report } from '../harness/long';
import { longTable } from './pages/tables';

/** Half of them during writes, half in the task after one edit. */
const CRASHES = LONG ? 200 : 2;
/** A visit crashes after between these times of writing, ms. */
const SOONEST = 20;
const LATEST = 400;
const ROWS = 50;

/** Ends the process of the page, as a fault of the browser would. */
async function crash(page: Page): Promise<void> {
	const crashed = page.waitForEvent('crash');
	const session = await page.context().newCDPSession(page);
	// It has nobody left to answer.
	session.send('Page.crash').catch(() => undefined);
	await crashed;
}

test('a page that crashes while it writes loses nothing that was saved', async ({
	context,
	baseURL,
}) => {
	test.setTimeout(60_000 + CRASHES * 30_000);
	let told: Told = { head: 0, edit: 0 };
	/** The edit in whose task the page crashed; null: it crashed at any moment. */
	let last: number | null = null;
	const counts = {
		crashes: 0,
		saved: 0,
		lost: 0,
		torn: 0,
		changed: 0,
		'last edits': 0,
		'last edits kept': 0,
	};
	for (let turn = 0; turn <= CRASHES; turn++) {
		const page = await context.newPage();
		let heard = told;
		await listen(page, (now) => {
			if (now.head > heard.head) heard = now;
		});
		await page.goto(baseURL ?? '');
		if (turn === 0) await fill(page, longTable(ROWS));
		await page
			.getByText(/已保存到本浏览器|Saved in this browser/)
			.first()
			.waitFor();
		const before = await storedIn(page);
		const edit = await editOn(page);
		counts.lost += Math.max(0, told.head - before.head);
		counts.torn += tornIn(before) + (await page.getByRole('alert').count());
		if (edit < told.edit) counts.changed++;
		if (last !== null && edit === last) counts['last edits kept']++;
		if (turn === CRASHES) break;
		heard = { head: before.head, edit };
		if (turn % 2 === 0) {
			await writeForEver(page, edit, { versions: turn % 4 === 2, column: false });
			await expect.poll(() => heard.head).toBeGreaterThan(before.head);
			await page.waitForTimeout(SOONEST + Math.random() * (LATEST - SOONEST));
			last = null;
		} else {
			last = edit + 1;
			counts['last edits']++;
			await writeOnce(page, last);
		}
		told = heard;
		await crash(page);
		await page.close();
		counts.crashes++;
		counts.saved += told.head - before.head;
	}
	report('pages crashed while they wrote', [counts]);
	expect(counts.saved).toBeGreaterThan(0);
	expect(counts).toMatchObject({ crashes: CRASHES, lost: 0, torn: 0, changed: 0 });
});
