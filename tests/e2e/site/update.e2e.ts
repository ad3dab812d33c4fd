import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../../scripts/serve.mjs';
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
