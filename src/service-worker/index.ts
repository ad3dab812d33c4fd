/// <reference types="@sveltejs/kit" />
import { build, files, prerendered, version } from '$service-worker';
import { folderOf, isKeptFresh, isPrecached } from './paths';
import { partsOf } from './partsOf';
import { beginToRule, dropOvertaken, dropUnused, notePage } from './versions';

declare const self: ServiceWorkerGlobalScope;

/** Everything of one version, so that an open page finds the files it was built with. */
const CACHE = `tierplan-${version}`;
const PAGES = new Set(prerendered);
const FILES = new Set([...build, ...files.filter(isPrecached), ...prerendered]);

/** Where the scripts of workers lie; what they load later is named in themselves alone. */
const WORKERS = '/workers/';

/** A page that wants the waiting version at once posts this. */
const ACTIVATE = 'activate-new-version';

self.addEventListener('install', (event) => {
	event.waitUntil(precache().then(() => dropOvertaken(CACHE)));
});

self.addEventListener('activate', (event) => {
	event.waitUntil(takeOver());
});

self.addEventListener('message', (event) => {
	if (event.data === ACTIVATE) event.waitUntil(self.skipWaiting());
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== self.location.origin) return;
	const folder = folderOf(url.pathname, PAGES);
	if (request.mode === 'navigate' && folder === null) {
		const { resultingClientId } = event;
		event.waitUntil(notePage(CACHE, resultingClientId).then(() => dropUnused(CACHE)));
	}
	if (request.mode === 'navigate' && folder !== null) {
		event.respondWith(Response.redirect(folder + url.search, 308));
	} else if (isKeptFresh(url.pathname)) {
		event.respondWith(newest(request));
	} else {
		event.respondWith(cached(url.pathname, request));
	}
});

async function precache(): Promise<void> {
	const cache = await caches.open(CACHE);
	await cache.addAll([...FILES].map(fresh));
	const workers = [...FILES].filter((path) => path.includes(WORKERS));
	for (let found = workers; found.length > 0;) {
		const parts = await Promise.all(
			found.map(async (path) => {
				const script = await cache.match(path);
				return script === undefined
					? []
					: partsOf(await script.text(), new URL(path, self.location.href).href);
			}),
		);
		const known = new Set((await cache.keys()).map(({ url }) => url));
		found = [...new Set(parts.flat())].filter((part) => !known.has(part));
		await cache.addAll(found.map(fresh));
	}
}

/** Asks the host again: a file kept by the browser could belong to another version. */
const fresh = (path: string): Request => new Request(path, { cache: 'no-cache' });

async function takeOver(): Promise<void> {
	await beginToRule(CACHE);
	await dropUnused(CACHE);
	await self.clients.claim();
}

/** Own version first, then the version an older open page was built with, then the host. */
async function cached(path: string, request: Request): Promise<Response> {
	const cache = await caches.open(CACHE);
	const found =
		(FILES.has(path) ? await cache.match(path) : undefined) ?? (await caches.match(path));
	return found ?? fetch(request);
}

/** What an administrator may edit beside the page: the host first, the last known copy offline. */
async function newest(request: Request): Promise<Response> {
	const cache = await caches.open(CACHE);
	try {
		const response = await fetch(request);
		if (response.ok) await cache.put(request.url, response.clone());
		return response;
	} catch (offline) {
		const kept = await caches.match(request.url);
		if (kept !== undefined) return kept;
		throw offline;
	}
}
