import { HOSTILE_TEXTS } from './pages/hostileTexts';
import { SalesPage } from './pages/salesPage';
import { tsv } from './pages/tables';
import { Workbook } from './pages/workbook';
import { expect, test, type Page } from './test';

// While a cut moves the list below it writes only the cells that say something else. What it shows then
// is held against the same rows drawn as a whole.

const CUSTOMERS = 700;

const NAMES = [...HOSTILE_TEXTS, '__proto__', '‮倒', '😀酒行', '“甲”商贸', 'a'.repeat(300)].map(
	(text) => text.replaceAll(/["\t\r\n]/g, "'"),
);
const nameOf = (at: number): string => `${NAMES[at % NAMES.length]!}${String(at)}`;

/** Two years, sums with many ties, returns and zeros; every name is one that breaks something. */
function sales(): string {
	const rows: (string | number)[][] = [['日期', '客户名称', '金额', '区域', '客户经理']];
	for (let at = 0; at < CUSTOMERS; at++) {
		const name = nameOf(at);
		const amount = at % 50 === 0 ? 0 : Math.round(4000 / (1 + (at % 90))) * 100;
		for (const [year, part] of [
			[2025, 0.9],
			[2026, 1],
		] as const) {
			const date = `${String(year)}-${String(1 + (at % 6))}-15`;
			rows.push([date, name, amount * part, `区${String(at % 7)}`, `E${String(at % 5)}`]);
			if (at % 13 === 0) rows.push([date, name, -amount / 4, '', '']);
		}
	}
	return tsv(...rows);
}

/** By row of the list: what its header and its cells say and wear, from both tables it stands in. */
function shown(page: Page): Promise<Record<string, string>> {
	return page.evaluate(() => {
		const own = [
			'cell',
			'end',
			'computed',
			'refused',
			'changed',
			'breach',
			'dim',
			'strong',
			'accent',
		];
		const said: Record<string, string> = {};
		for (const table of ['.ht_master', '.ht_clone_inline_start']) {
			for (const row of document.querySelectorAll(`main .list ${table} tbody tr`)) {
				const cells = [...row.children].map((cell) =>
					[
						...[cell.getAttribute('aria-colindex'), cell.textContent],
						...[cell.getAttribute('aria-invalid'), cell.getAttribute('aria-readonly')],
						...own.filter((name) => cell.classList.contains(name)),
						...[...cell.querySelectorAll('.chip, .shape')].map((part) =>
							part.getAttribute('class'),
						),
					].join('|'),
				);
				said[`${table} ${row.getAttribute('aria-rowindex') ?? ''}`] = cells.join('\n');
			}
		}
		return said;
	});
}

/** The frame in which the answer to the last key stands. */
const frame = (page: Page): Promise<unknown> =>
	page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
	);

let height = 900;
/** Has the list drawn as a whole, by another size of the window; its rows that are drawn both times. */
async function drawnAnew(page: Page): Promise<Record<string, string>> {
	height = height === 900 ? 860 : 900;
	await page.setViewportSize({ width: 1440, height });
	await page.waitForTimeout(400);
	return shown(page);
}

async function expectSame(page: Page, step: string): Promise<void> {
	const quick = await shown(page);
	const whole = await drawnAnew(page);
	const both = Object.keys(quick).filter((row) => row in whole);
	expect(both.length, step).toBeGreaterThan(8);
	for (const row of both) expect(quick[row], `${step}, ${row}`).toBe(whole[row]);
}

test('cells that are written alone say the same as a list that is drawn whole', async ({
	page,
}) => {
	const book = new Workbook(page);
	const sheet = new SalesPage(page);
	await sheet.open();
	await sheet.import(sales());
	await book.show('tiers');
	const cut = page.locator('[role=slider][aria-orientation=vertical]').first();
	for (const view of ['临界', '全部']) {
		await page.getByRole('tab', { name: view, exact: true }).click();
		await cut.focus();
		for (const key of ['ArrowUp', 'ArrowUp', 'End', 'ArrowDown', 'Home', 'PageUp', 'ArrowDown']) {
			await cut.press(key);
			await frame(page);
			await expectSame(page, `${view} ${key}`);
		}
		await page.keyboard.press('Tab');
		// And the same as cells that have shown nothing else before.
		const written = await shown(page);
		await book.show('sales');
		await book.show('tiers');
		await page.getByRole('tab', { name: view, exact: true }).click();
		await page.waitForTimeout(400);
		const fresh = await shown(page);
		const both = Object.keys(written).filter((row) => row in fresh);
		expect(both.length).toBeGreaterThan(8);
		for (const row of both) expect(written[row], `${view} ${row}`).toBe(fresh[row]);
	}
	// In an order of its own, with a cell selected, and some way down.
	const list = page.locator('main .list');
	await list.locator('.ht_clone_top th b:visible').nth(2).click();
	await list.locator('.ht_master td:visible').nth(30).click();
	await page.mouse.wheel(0, 900);
	await page.waitForTimeout(300);
	await cut.focus();
	for (const key of ['ArrowUp', 'ArrowUp', 'ArrowDown']) {
		await cut.press(key);
		await frame(page);
		await expectSame(page, `in order ${key}`);
	}
});

test('a list that has become longer is scrolled to its end at once', async ({ page }) => {
	const book = new Workbook(page);
	const sheet = new SalesPage(page);
	await sheet.open();
	await sheet.import(sales());
	await book.show('tiers');
	await page.getByRole('tab', { name: '临界', exact: true }).click();
	const cut = page.locator('[role=slider][aria-orientation=vertical]').first();
	const grid = page.locator('main .list :is([role=treegrid], [role=grid])').first();
	await cut.focus();
	for (const key of ['ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
		await cut.press(key);
		const cell = grid.locator('.ht_master td:visible').nth(20);
		const box = (await cell.boundingBox())!;
		await page.mouse.click(box.x + 4, box.y + 4);
		await page.keyboard.press('Control+End');
		const count = await page.locator('main [role=status]', { hasText: /\d/ }).last().textContent();
		const rows = Number(/[\d,]+/.exec(count ?? '')?.[0]?.replaceAll(',', ''));
		await expect(grid.locator(`.ht_master tr[aria-rowindex="${String(rows + 1)}"]`)).toBeVisible();
		await cut.focus();
	}
});

test('a sheet that scrolls writes what its rows say and leaves what its cells are', async ({
	page,
}) => {
	const sheet = new SalesPage(page);
	await sheet.open();
	await sheet.import(sales());
	await page.waitForTimeout(1000);
	const cell = (await page.locator('.ht_master tbody td:visible').nth(30).boundingBox())!;
	await page.mouse.move(cell.x + 4, cell.y + 4);
	// What was drawn first is the library's own.
	await page.mouse.wheel(0, 240);
	await page.waitForTimeout(300);
	await page.evaluate(() => {
		const taken: Node[] = [];
		Reflect.set(globalThis, 'taken', taken);
		new MutationObserver((changes) => {
			for (const { target, oldValue } of changes)
				if (oldValue !== null && target.nodeName !== 'TR') taken.push(target);
		}).observe(document.querySelector('main .ht_master tbody')!, {
			attributeFilter: ['role', 'tabindex'],
			attributeOldValue: true,
			subtree: true,
		});
	});
	for (let turn = 0; turn < 12; turn++) {
		await page.mouse.wheel(0, turn % 4 === 3 ? -120 : 240);
		await page.waitForTimeout(60);
	}
	const taken = await page.evaluate(() => (Reflect.get(globalThis, 'taken') as Node[]).length);
	// A row that comes beside the drawn ones may be told once more; one draw of all is hundreds.
	expect(taken).toBeLessThan(30);
	const lines = sales().split(/\r?\n/u);
	const rows = Object.entries(await shownSales(page));
	expect(rows.length).toBeGreaterThan(20);
	for (const [row, texts] of rows) {
		const [, name, , region, manager] = lines[Number(row) - 1]!.split('\t');
		expect(texts.slice(2, 4), row).toEqual([region, manager]);
		expect(texts[1]!.endsWith(/\d+$/u.exec(name!)![0]), row).toBe(true);
	}
});

/** By row of the sheet (1: its titles) what its cells say. */
function shownSales(page: Page): Promise<Record<string, string[]>> {
	return page.evaluate(() =>
		Object.fromEntries(
			[...document.querySelectorAll('main .ht_master tbody tr')].map((row) => [
				row.getAttribute('aria-rowindex') ?? '',
				[...row.querySelectorAll('td')].map((cell) => cell.textContent),
			]),
		),
	);
}
