import { unusedVersions, type Version } from './unused';

declare const self: ServiceWorkerGlobalScope;

/** Where a version keeps the pages it has served: a worker forgets its variables between events. */
const PAGES = '/.tierplan-pages';
/** What earlier versions kept there instead. */
const OLD_PAGES = '/.tierplan-old-pages';

/** One note after the other: each reads the list before it writes it. */
let noting: Promise<void> = Promise.resolve();

/** Notes that this version serves a page. */
export function notePage(current: string, id: string): Promise<void> {
	noting = noting.then(async () => {
		const { pages } = await versionOf(current);
		await keep(current, [...(await stillOpen(pages ?? [])), id]);
	});
	return noting;
}

/** At the moment this version takes over: the first one has served whoever is there. */
export async function beginToRule(current: string): Promise<void> {
	const others = (await versionNames()).filter((name) => name !== current);
	await keep(current, others.length === 0 ? await openPages() : []);
}

/** Deletes the files of versions that no open page was built with, and that nobody waits for. */
export async function dropUnused(current: string): Promise<void> {
	const versions = await Promise.all((await versionNames()).map(versionOf));
	const { installing, waiting } = self.registration;
	const noted = versions.flatMap(({ name, pages }) => (name === current ? [] : (pages ?? [])));
	const open = new Set([...(await openPages()), ...(await stillOpen(noted))]);
	const unused = unusedVersions(versions, current, open, installing !== null || waiting !== null);
	await Promise.all(unused.map((name) => caches.delete(name)));
}

/** Of a version that is fetched and will wait: one that waited until now will never rule. */
export async function dropOvertaken(current: string): Promise<void> {
	// One that is just taking over has not said so yet.
	if (self.registration.active?.state !== 'activated') return;
	const versions = await Promise.all((await versionNames()).map(versionOf));
	const overtaken = versions.filter(({ name, ruled }) => !ruled && name !== current);
	await Promise.all(overtaken.map(({ name }) => caches.delete(name)));
}

const keep = async (current: string, pages: readonly string[]): Promise<void> =>
	(await caches.open(current)).put(PAGES, new Response(JSON.stringify(pages)));

async function versionOf(name: string): Promise<Version> {
	const cache = await caches.open(name);
	const kept = await cache.match(PAGES);
	if (kept !== undefined) return { name, pages: (await kept.json()) as string[], ruled: true };
	return { name, pages: null, ruled: (await cache.match(OLD_PAGES)) !== undefined };
}

/** Ids of the pages of this site, whoever serves them. */
async function openPages(): Promise<readonly string[]> {
	const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const { scope } = self.registration;
	return open.filter(({ url }) => url.startsWith(scope)).map(({ id }) => id);
}

/** Those of the pages that are open; one that is just opening is waited for. */
async function stillOpen(ids: readonly string[]): Promise<readonly string[]> {
	const found = await Promise.all(ids.map((id) => self.clients.get(id)));
	return ids.filter((_, place) => found[place] !== undefined);
}

/** The caches of this site; another site on the same origin keeps its own. */
const versionNames = async (): Promise<readonly string[]> =>
	(await caches.keys()).filter((name) => name.startsWith('tierplan-'));
