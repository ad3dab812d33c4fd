declare const self: ServiceWorkerGlobalScope;

/** Where the list of pages of older versions is kept: a worker forgets its variables between events. */
const OLD_PAGES = '/.tierplan-old-pages';

/** Notes which open pages were built by an older version, at the moment a new one takes over. */
export async function rememberOldPages(current: string): Promise<void> {
	const open = await self.clients.matchAll({ type: 'all', includeUncontrolled: true });
	const older = await otherCaches(current);
	const ids = older.length === 0 ? [] : open.map(({ id }) => id);
	const cache = await caches.open(current);
	await cache.put(OLD_PAGES, new Response(JSON.stringify(ids)));
}

/** Deletes the caches of older versions once no page that was built by one is open any more. */
export async function dropUnusedCaches(current: string): Promise<void> {
	const older = await otherCaches(current);
	if (older.length === 0 || (await isAnOldPageOpen(current))) return;
	await Promise.all(older.map((name) => caches.delete(name)));
}

async function isAnOldPageOpen(current: string): Promise<boolean> {
	const kept = await (await caches.open(current)).match(OLD_PAGES);
	// Nothing noted: this version does not rule yet, so every open page may be an old one.
	if (kept === undefined) return true;
	const ids = (await kept.json()) as string[];
	const clients = await Promise.all(ids.map((id) => self.clients.get(id)));
	return clients.some((client) => client !== undefined);
}

/** The caches of other versions of this site; another site on the same origin keeps its own. */
async function otherCaches(current: string): Promise<string[]> {
	const names = await caches.keys();
	return names.filter((name) => name.startsWith('tierplan-') && name !== current);
}
