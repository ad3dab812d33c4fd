import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { shippedPackages, WRITTEN_IN } from '../../../scripts/lib/licenceTexts.mjs';
import { builtPackages } from '../../../scripts/lib/shippedModules.mjs';
import { TABULATOR } from '../../../src/lib/features/about/licences';
import { routes } from '../routes';
import { expect, test } from '../test';

const files = readdirSync('build', { recursive: true, encoding: 'utf8' });
const read = (name: string): string => readFileSync(join('build', name), 'utf8');

test('no page of the built site names another host, an inline style or an inline handler', () => {
	const pages = files.filter((name) => name.endsWith('.html'));
	expect(pages.length).toBeGreaterThan(0);
	for (const name of pages) {
		expect(read(name).match(/https?:\/\/|<style|\sstyle=|\son[a-z]+=/g), name).toBeNull();
	}
});

test('every page of the built site carries the full policy', () => {
	for (const route of routes) {
		const page = read(`${route}index.html`);
		const [, policy = ''] =
			/<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(page) ?? [];
		expect(policy, route).toContain("default-src 'none'");
		expect(policy, route).toContain("require-trusted-types-for 'script'");
		expect(policy, route).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
	}
});

test('no style of the built site loads from another host', () => {
	for (const name of files.filter((file) => file.endsWith('.css'))) {
		expect(read(name).match(/@import|url\(\s*["']?(https?:)?\/\//g), name).toBeNull();
	}
});

test("no file of the built site names a host of the browser's maker", () => {
	for (const name of files.filter((file) => /\.(?:js|css|html|json|webmanifest)$/.test(file))) {
		expect(read(name).match(/(?:google|googleapis|gstatic|gvt1)\.com/g), name).toBeNull();
	}
});

test('nothing of the built site opens a connection of its own', () => {
	for (const name of files.filter((file) => file.endsWith('.js'))) {
		const calls = read(name).match(
			/new (WebSocket|EventSource|WebTransport|RTCPeerConnection|XMLHttpRequest)\b|\.sendBeacon\(|\beval\(|new Function\(/g,
		);
		expect(calls, name).toBeNull();
	}
});

test('[SEC-7] every package of which something was built in is named with its licence, and no other', () => {
	// The second grid is in the site that is built with it (scripts/oneGrid.mjs).
	expect([...builtPackages(), ...WRITTEN_IN, TABULATOR].sort()).toEqual(shippedPackages());
});

test('every file answers with the headers of the hosting guide', async ({ request }) => {
	const page = await request.get('./');
	expect(page.headers()).toMatchObject({
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'no-referrer',
		'content-security-policy': "frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
		'cache-control': 'no-cache',
	});
	const script = files.find((name) => name.endsWith('.js') && name.includes('immutable')) ?? '';
	const answer = await request.get(`./${script}`);
	expect(answer.headers()).toMatchObject({
		'cache-control': 'public, max-age=31536000, immutable',
		'content-security-policy': expect.stringContaining("default-src 'none'"),
	});
});
