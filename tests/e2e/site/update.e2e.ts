import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../../scripts/serve.mjs';
import { LONG, report } from '../../harness/long';
import { expect, test, type Page } from '../test';

test.use({ serviceWorkers: 'allow' });

/** A copy of the built site that becomes the next version when asked. */
function copyOfSite(): { dir: string; release: (version: string) => void } {
	const dir = mkdtempSync(join(tmpdir(), 'tierplan-'));
	cpSync('build', dir, { recursive: true });
	const { version } = JSON.parse(readFileSync(join(dir, '_app/version.json'), 'utf8')) as {
		version: string;
	};
	const release = (next: string): void => {
		const worker = join(dir, 'service-worker.js');
		const source = readFileSync(worker, 'utf8');
		expect(source).toContain(version);
		writeFileSync(worker, source.replaceAll(version, next));
	};
	return { dir, release };
}

const cacheNames = (page: Page): Promise<string[]> =>
	page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('tierplan-')));

test('a new version waits until it is asked, and the old files stay while an old page is open', async ({
	context,
	baseURL,
}) => {
	const site = copyOfSite();
	const host = await serve({
		dir: site.dir,
		base: new URL(baseURL ?? '').pathname,
		changing: true,
	});
	try {
		const old = await context.newPage();
		await old.goto(host.url);
		await old.evaluate(() => navigator.serviceWorker.ready);
		const first = await cacheNames(old);
		expect(first).toHaveLength(1);

		site.release('next');
		const waiting = await old.evaluate(async () => {
			const registration = await navigator.serviceWorker.ready;
			await registration.update();
			const { promise, resolve } = Promise.withResolvers<boolean>();
			const look = (): void => {
				if (registration.waiting === null) setTimeout(look, 50);
				else resolve(true);
			};
			look();
			return promise;
		});
		expect(waiting).toBe(true);
		// Whoever comes while it waits does not take its files from it.
		// Chromium never lets a version take over that is asked while requests of a fresh page are under
		// way (2 of 20 here); nobody presses the offer that soon.
		for (let visits = 0; visits < 2; visits++) await old.reload({ waitUntil: 'networkidle' });
		expect(await cacheNames(old)).toEqual([...first, 'tierplan-next']);

		await old.evaluate(async () => {
			const changed = new Promise((resolve) => {
				navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
			});
			const registration = await navigator.serviceWorker.ready;
			registration.waiting?.postMessage('activate-new-version');
			await changed;
		});
		const fresh = await context.newPage();
		await fresh.goto(host.url);
		expect(await cacheNames(fresh)).toEqual([...first, 'tierplan-next']);

		await old.close();
		await fresh.reload();
		await expect.poll(() => cacheNames(fresh)).toEqual(['tierplan-next']);
	} finally {
		await host.close();
		rmSync(site.dir, { recursive: true });
	}
});

/** Every update takes the files of the one before away from the host. */
const UPDATES = LONG ? 50 : 2;

test('an open page finds every file it was built with, however many versions have come since', async ({
	page,
}) => {
	test.setTimeout(LONG ? 1_200_000 : 120_000);
	const site = copyOfSite();
	const parts = join(site.dir, '_app');
	const host = await serve({ dir: site.dir, changing: true });
	const scripts = readdirSync(join(parts, 'immutable'), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.js'))
		.map((name) => name.replaceAll('\\', '/'));
	let folder = 'immutable';
	try {
		await page.goto(host.url);
		await page.evaluate(() => navigator.serviceWorker.ready);
		const files = scripts.map((name) => `${host.url}_app/immutable/${name}`);
		const turns: { updates: number; taken: number; asked: number; missing: number }[] = [];
		for (let update = 1; update <= UPDATES; update++) {
			// The same parts under another name, as a build after a change has them.
			const next = `immutable-${String(update)}`;
			renameSync(join(parts, folder), join(parts, next));
			const worker = join(site.dir, 'service-worker.js');
			const source = readFileSync(worker, 'utf8');
			writeFileSync(worker, source.replaceAll(`_app/${folder}/`, `_app/${next}/`));
			folder = next;
			// Every second one takes over at once: somebody pressed the offer in another window.
			const taken = update % 2 === 0;
			await page.evaluate(awaitUpdate, taken);
			const missing = await page.evaluate(missingOf, files);
			expect(missing, `after ${String(update)} updates`).toEqual([]);
			// The page's own version, the one that rules, and the one that waits: none in between.
			const kept = (await cacheNames(page)).length;
			expect(kept, `after ${String(update)} updates`).toBeLessThanOrEqual(3);
			turns.push({
				updates: 1,
				taken: Number(taken),
				asked: files.length,
				missing: missing.length,
			});
		}
		// The parts that were not needed until now run too.
		const broken = await page.evaluate(
			brokenOf,
			files.filter((file) => file.includes('/chunks/')),
		);
		expect(broken).toEqual([]);
		const sum = (key: 'updates' | 'taken' | 'asked' | 'missing'): number =>
			turns.reduce((all, turn) => all + turn[key], 0);
		report('Updates under an open page', [
			{
				updates: sum('updates'),
				taken: sum('taken'),
				asked: sum('asked'),
				missing: sum('missing'),
			},
		]);
	} finally {
		await host.close();
		rmSync(site.dir, { recursive: true });
	}
});

/** In the page: asks for the new version, waits until it stands ready, and lets it take over if so. */
async function awaitUpdate(takesOver: boolean): Promise<void> {
	const registration = await navigator.serviceWorker.ready;
	await registration.update();
	const turned = new Promise((resolve) => {
		navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
	});
	while (registration.waiting === null || registration.installing !== null)
		await new Promise((resolve) => setTimeout(resolve, 20));
	if (!takesOver) return;
	registration.waiting.postMessage('activate-new-version');
	await turned;
}

/** In the page: the files that do not come. */
async function missingOf(files: readonly string[]): Promise<readonly string[]> {
	const came = await Promise.all(
		files.map(async (file) => (await fetch(file).catch(() => null))?.ok === true),
	);
	return files.filter((_, place) => !came[place]);
}

/** In the page: the parts that cannot be imported. */
async function brokenOf(files: readonly string[]): Promise<readonly string[]> {
	const broken = await Promise.all(
		files.map((file) =>
			import(file).then(() => '').catch((error: unknown) => `${file} ${String(error)}`),
		),
	);
	return broken.filter((each) => each !== '');
}
