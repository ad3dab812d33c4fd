import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type Browser, type Page } from '@playwright/test';

/** The short form kills once on each back end of the browser's database, the long form 200 times. */
const LONG = process.env['TIERPLAN_LONG'] === '1';
const KILLS = LONG ? 200 : 1;
const BACK_ENDS = { leveldb: '--disable-features', sqlite: '--enable-features' } as const;
/** A visit is cut off after between these times of writing, ms. */
const SOONEST = 50;
const LATEST = 700;
const LEFT_BY_A_KILL = ['Singleton', 'DevToolsActivePort'];

interface Visit {
	readonly browser: Browser;
	readonly page: Page;
	/** Kills the browser and everything it started. */
	readonly kill: () => Promise<void>;
}

/** The port that a browser writes down once it listens: two lines, the first is the number. */
async function portOf(profile: string): Promise<string> {
	for (;;) {
		try {
			const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
			if (port !== undefined && path !== undefined && path !== '') return port;
		} catch {
			// Not yet.
		}
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
}

async function visit(program: string, args: readonly string[], profile: string): Promise<Visit> {
	for (const name of readdirSync(profile)) {
		if (LEFT_BY_A_KILL.some((start) => name.startsWith(start))) {
			rmSync(join(profile, name), { force: true });
		}
	}
	const child: ChildProcess = spawn(
		program,
		[...args, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`],
		{ detached: true, stdio: 'ignore' },
	);
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	const browser = await chromium.connectOverCDP(`http://localhost:${await portOf(profile)}`);
	const [context] = browser.contexts();
	if (context === undefined) throw new Error('the browser has no window');
	const page = context.pages()[0] ?? (await context.newPage());
	return {
		browser,
		page,
		kill: async () => {
			// A group of its own: only what this test has started.
			process.kill(-child.pid!, 'SIGKILL');
			await ended;
			await browser.close().catch(() => undefined);
		},
	};
}

/** What lies in the database: the head, and the numbers of the journal. */
const storedIn = (page: Page): Promise<{ head: number; numbers: number[]; anchors: number[] }> =>
	page.evaluate(async () => {
		const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
			new Promise((resolve, reject) => {
				request.onsuccess = () => {
					resolve(request.result);
				};
				request.onerror = () => {
					reject(request.error ?? new Error('no answer'));
				};
			});
		const db = await answer(indexedDB.open('tierplan'));
		const keysOf = async (store: string): Promise<number[]> => {
			const keys = await answer(db.transaction(store).objectStore(store).getAllKeys());
			return keys.map((key) => (key as [string, number])[1]);
		};
		const metas = await answer(db.transaction('meta').objectStore('meta').getAll());
		const head = (metas as { head?: number }[]).find((meta) => meta.head !== undefined);
		const found = {
			head: head?.head ?? 0,
			numbers: await keysOf('wal'),
			anchors: await keysOf('version'),
		};
		db.close();
		return found;
	});

/** Undoes and redoes for ever: each is a record of its own. Every third waits until it is saved. */
const writeForEver = (page: Page): Promise<void> =>
	page.evaluate(() => {
		const press = (turn: number): void => {
			const key = turn % 2 === 0 ? 'z' : 'y';
			window.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, cancelable: true }));
		};
		const isBusy = (): boolean => document.querySelector('.save.busy') !== null;
		const go = (turn: number): void => {
			if (turn % 3 !== 0 || !isBusy()) press(turn);
			setTimeout(go, 2, turn % 3 === 0 && isBusy() ? turn : turn + 1);
		};
		go(1);
	});

for (const [name, flag] of Object.entries(BACK_ENDS)) {
	test(`a browser that is killed while it writes loses nothing that was saved: ${name}`, async ({
		launchOptions,
		baseURL,
	}) => {
		test.setTimeout(60_000 + KILLS * 20_000);
		const profile = mkdtempSync(join(tmpdir(), 'tierplan-kill-'));
		const args = [
			...(launchOptions.args ?? []),
			...(launchOptions.chromiumSandbox === false ? ['--no-sandbox'] : []),
			`${flag}=IdbSqliteBackingStore`,
			'--lang=zh-CN',
			'about:blank',
		];
		const program = launchOptions.executablePath ?? chromium.executablePath();
		/** The highest number that the last visit was told is saved. */
		let told = 0;
		const counts = { kills: 0, acknowledged: 0, lost: 0, torn: 0, notOpened: 0 };
		try {
			for (let kill = 0; kill <= KILLS; kill++) {
				const { page, kill: killBrowser } = await visit(program, args, profile);
				let acknowledged = told;
				await page.exposeFunction('acknowledge', (head: number) => {
					acknowledged = Math.max(acknowledged, head);
				});
				await page.addInitScript(() => {
					// The app's own witness: told only when the database has answered.
					type Keep = (this: Storage, key: string, text: string) => void;
					const own = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem');
					const watched: Keep = function (key, text) {
						(own?.value as Keep).call(this, key, text);
						const acknowledge = Reflect.get(globalThis, 'acknowledge') as (head: number) => void;
						if (key.startsWith('tierplan.head.')) acknowledge(Number(text));
					};
					Reflect.set(Storage.prototype, 'setItem', watched);
				});
				await page.goto(baseURL ?? '');
				if (kill === 0) await page.getByRole('button', { name: /白酒经销|liquor/i }).click();
				const opened = page.getByText(/已保存到本浏览器|Saved in this browser/).first();
				const shown = opened.waitFor({ timeout: 15_000 });
				counts.notOpened += await shown.then(
					() => 0,
					() => 1,
				);
				const strips = await page.getByRole('alert').count();
				const before = await storedIn(page);
				counts.lost += Math.max(0, told - before.head);
				const gaps = before.numbers.filter(
					(number, place) => place > 0 && number !== before.numbers[place - 1]! + 1,
				);
				counts.torn += gaps.length + strips + (before.numbers.at(-1) === before.head ? 0 : 1);
				if (kill === KILLS) {
					await killBrowser();
					break;
				}
				await writeForEver(page);
				await expect.poll(() => acknowledged).toBeGreaterThan(before.head);
				await page.waitForTimeout(SOONEST + Math.random() * (LATEST - SOONEST));
				told = acknowledged;
				await killBrowser();
				counts.kills++;
				counts.acknowledged += Math.max(0, told - before.head);
			}
		} finally {
			rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		}
		if (LONG) process.stdout.write(`killed on ${name}: ${JSON.stringify(counts)}\n`);
		expect(counts.acknowledged).toBeGreaterThan(0);
		expect(counts).toMatchObject({ kills: KILLS, lost: 0, torn: 0, notOpened: 0 });
	});
}
