import { expect, test, type Locator, type Page } from '@playwright/test';
import { modelSales } from '../modelSales';
import { salesText } from '../salesText';
import { answerTo, lookAt, shown } from './answers';
import { floorOf } from './floor';
import { install } from './probe';
import { Table } from './table';

// A million rows as a planner meets them, in one browser: npm run bench:browser. Another size:
// npm run bench:browser -- 200000 20000

const ROWS = Number(process.env['TIERPLAN_BENCH_ROWS'] ?? 1_000_000);
const CUSTOMERS = Number(process.env['TIERPLAN_BENCH_CUSTOMERS'] ?? 50_000);
const PASTED_ROWS = 100_000;
const PASTED_CUSTOMERS = 10_000;
const PASTED = 5;
const OPENED = 5;
const EDITED = 40;
const SORTED = 5;
/** Moves of a hand at 60 a second, for three seconds. */
const MOVES = 180;
const MOVE_MS = 1000 / 60;
const MEGABYTE = 2 ** 20;

const FOOT = '[role=group][aria-label=合计行]';
const inChinese = new Intl.NumberFormat('zh-CN');

const table = new Table();
test.afterAll(() => {
	table.print();
});

/** Opens a file of sales and takes it as it was understood. */
async function importFile(page: Page, rows: number, customers: number): Promise<void> {
	const text = salesText(modelSales(rows, customers)).replaceAll('\t', ',');
	await page.goto('./');
	await expect(page.getByRole('heading', { name: '把销售表粘贴进来' })).toBeVisible();
	const file = await page.evaluateHandle(
		(content) => new File([content], '销售.csv', { type: 'text/csv' }),
		text,
	);
	// What it took to get the file there is nobody's.
	await lookAt(page);
	await page.evaluate((chosen) => {
		const held = new DataTransfer();
		held.items.add(chosen);
		const field = document.querySelector<HTMLInputElement>('input[type=file]')!;
		field.files = held.files;
		field.dispatchEvent(new Event('change', { bubbles: true }));
	}, file);
	await page.getByRole('button', { name: /^导入 / }).click({ timeout: 120_000 });
	await shown(page, FOOT, inChinese.format(rows));
	await expect(page.getByText(/已保存到本浏览器/)).toBeVisible();
}

async function show(page: Page, sheet: string): Promise<void> {
	await page.getByRole('navigation', { name: '工作表' }).getByRole('link', { name: sheet }).click();
	await expect(page.locator('main .lead p').first()).toBeVisible();
}

/** A column's header, where it can be pressed. */
const headerOf = (page: Page, title: string): Locator =>
	page
		.locator('.ht_clone_top_inline_start_corner th, .ht_clone_top th')
		.filter({ hasText: new RegExp(`^[A-Z]${title}`, 'u') })
		.last();

test('figures of the page', async ({ page, context, baseURL }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await install(page);
	await test.step('floor', () => floor(page));
	await test.step('import', async () => {
		await importFile(page, ROWS, CUSTOMERS);
		const { task } = await lookAt(page);
		process.stdout.write(
			`file of ${String(ROWS)} rows read and taken: longest task ${task.toFixed(0)} ms\n`,
		);
	});
	await test.step('open', async () => {
		const took: number[] = [];
		const tasks: number[] = [];
		for (let time = 0; time < OPENED; time++) {
			await page.reload();
			took.push(await shown(page, FOOT, inChinese.format(ROWS)));
			tasks.push((await lookAt(page)).task);
			await page.waitForTimeout(1500);
		}
		const task = Math.max(...tasks);
		table.add({ what: 'reload to the first painted result', values: took, goal: 1000, task });
	});
	await test.step('edit on the sales', () => edits(page));
	await test.step('scroll', () => scroll(page));
	await test.step('sort', () => sorts(page));
	await test.step('tiers', () => tiers(page));
	await test.step('heap', () => heap(page));
	await test.step('paste', () => paste(page, baseURL ?? ''));
});

async function floor(page: Page): Promise<void> {
	const { answers, frames, table: plain, dragged } = await floorOf(page);
	for (const [what, values] of [
		['an empty page: key → number painted', answers],
		['an empty page: frames, the wheel turning', frames],
		['a plain table of as many cells: frames, the wheel turning', plain],
		['an empty page: frames, a line dragged over a canvas', dragged],
	] as const)
		table.add({ what, values, goal: 16.7, goal95: 33 });
}

async function edits(page: Page): Promise<void> {
	const values: number[] = [];
	const column = (await headerOf(page, '金额').getAttribute('aria-colindex')) ?? '';
	const cells = page.locator(`.ht_master tbody td[aria-colindex="${column}"]`);
	await lookAt(page);
	for (let time = 0; time < EDITED; time++) {
		await cells.nth(3 + (time % 8)).click();
		await page.keyboard.type(String(1000 + time * 7));
		values.push(await answerTo(page, () => page.keyboard.press('Enter'), { selector: FOOT }));
	}
	const { task } = await lookAt(page);
	table.add({
		what: 'sales: amount typed, Enter → totals painted',
		values,
		goal: 16.7,
		goal95: 33,
		task,
	});
}

async function scroll(page: Page): Promise<void> {
	await page.mouse.move(700, 450);
	await lookAt(page);
	for (let move = 0; move < MOVES; move++) {
		await page.mouse.wheel(0, 120);
		await page.waitForTimeout(MOVE_MS / 2);
	}
	const { task, frames } = await lookAt(page);
	table.add({
		what: 'sales: between two frames while the wheel turns',
		values: frames,
		goal: 16.7,
		goal95: 33,
		task,
	});
}

async function sorts(page: Page): Promise<void> {
	for (const [title, by] of [
		['金额', 'an amount'],
		['客户', '50 000 names'],
	] as const) {
		const values: number[] = [];
		await lookAt(page);
		const header = headerOf(page, title);
		for (let time = 0; time < SORTED; time++) {
			const press = (): Promise<void> => header.locator('b').click();
			values.push(await answerTo(page, press, { kind: 'click', selector: '.ht_master tbody' }));
			await page.waitForTimeout(600);
		}
		const { task } = await lookAt(page);
		table.add({ what: `sales: sorted by ${by}, click → painted`, values, goal: 500, task });
	}
}

/** On the tiers: steps of a cut, and a sale undone and done again, each with chart, table and list. */
async function tiers(page: Page): Promise<void> {
	await show(page, '分级');
	await page.waitForTimeout(1000);
	const handle = page.locator('[role=slider][aria-orientation=vertical]').first();
	await handle.focus();
	await lookAt(page);
	const steps: number[] = [];
	for (let time = 0; time < EDITED; time++) {
		const key = time % 8 < 4 ? 'ArrowUp' : 'ArrowDown';
		steps.push(await answerTo(page, () => handle.press(key), { chart: true }));
	}
	const stepped = await lookAt(page);
	table.add({
		what: 'tiers: cut moved by key → chart, tables, list painted',
		values: steps,
		goal: 16.7,
		goal95: 33,
		task: stepped.task,
	});

	const box = (await handle.boundingBox())!;
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await lookAt(page);
	for (let move = 0; move < MOVES; move++) {
		await page.mouse.move(x, y + 40 * Math.sin(move / 15));
		await page.waitForTimeout(MOVE_MS / 2);
	}
	const dragged = await lookAt(page);
	await page.keyboard.press('Escape');
	await page.mouse.up();
	table.add({
		what: 'tiers: between two frames while a cut is dragged',
		values: dragged.frames,
		goal: 16.7,
		goal95: 33,
		task: dragged.task,
	});

	// The steps above end where they began: one that does not, to be taken back and done again.
	for (let time = 0; time < 6; time++) await handle.press('ArrowUp');
	await page.locator('main .lead').click();
	const undone: number[] = [];
	for (let time = 0; time < EDITED; time++) {
		const key = time % 2 === 0 ? 'ControlOrMeta+z' : 'ControlOrMeta+y';
		undone.push(await answerTo(page, () => page.keyboard.press(key), { chart: true }));
	}
	const { task } = await lookAt(page);
	table.add({
		what: 'tiers: a step undone, done again → chart, tables, list',
		values: undone,
		goal: 16.7,
		goal95: 33,
		task,
	});
}

async function heap(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('HeapProfiler.collectGarbage');
	const used = await session.send('Runtime.getHeapUsage');
	const outside: unknown = Reflect.get(used, 'backingStorageSize');
	const bytes = used.usedSize + (typeof outside === 'number' ? outside : 0);
	table.add({
		what: 'held by the page, MB (objects and arrays)',
		values: [bytes / MEGABYTE],
		goal: 300,
	});
}

/** A spreadsheet's clipboard into an empty workbook, each time in a browser that has seen nothing. */
async function paste(page: Page, address: string): Promise<void> {
	const browser = page.context().browser()!;
	await page.close();
	const read: number[] = [];
	const taken: number[] = [];
	const tasks: number[] = [];
	for (let time = 0; time < PASTED; time++) {
		const fresh = await browser.newContext({
			viewport: { width: 1440, height: 900 },
			locale: 'zh-CN',
		});
		await fresh.grantPermissions(['clipboard-read', 'clipboard-write']);
		const other = await fresh.newPage();
		await install(other);
		await other.goto(address);
		await expect(other.getByRole('heading', { name: '把销售表粘贴进来' })).toBeVisible();
		await other.waitForTimeout(2500);
		const text = salesText(modelSales(PASTED_ROWS, PASTED_CUSTOMERS));
		await other.evaluate((content) => navigator.clipboard.writeText(content), text);
		await lookAt(other);
		read.push(
			await answerTo(other, () => other.keyboard.press('ControlOrMeta+v'), {
				selector: '[role=region][aria-label=原表的前几行和有事的行]',
			}),
		);
		tasks.push((await lookAt(other)).task);
		const commit = other.getByRole('button', { name: /^导入 / });
		taken.push(await answerTo(other, () => commit.click(), { kind: 'click', selector: FOOT }));
		tasks.push((await lookAt(other)).task);
		await fresh.close();
	}
	const task = Math.max(...tasks);
	const what = 'paste of 100 000 × 10';
	table.add({ what: `${what}: keys → preview painted`, values: read, goal: 1000 });
	table.add({ what: `${what}: yes → results painted`, values: taken, goal: 1000 });
	const both = read.map((value, time) => value + taken[time]!);
	table.add({ what: `${what}: both`, values: both, goal: 1000, task });
}
