import { defineConfig } from '@playwright/test';
import { existsSync } from 'node:fs';
import { findSystemBrowser } from './scripts/lib/browser.mjs';

const FIRST_FREE_PORT = 20_000;
const PORTS = 20_000;
/** The site at the root, below a folder, the proxy that nobody should ask for anything, and the second grid. */
const PORTS_USED = 4;

/** Chosen once per run and handed to its workers, so that two runs on one machine do not meet. */
const port = Number((process.env['TIERPLAN_E2E_PORT'] ??= String(pickPort())));
const atRoot = `http://localhost:${String(port)}/`;
const atSubPath = `http://localhost:${String(port + 1)}/x/`;
const proxyPort = (process.env['TIERPLAN_PROXY_PORT'] ??= String(port + 2));
const withTabulator = `http://localhost:${String(port + 3)}/`;
/** `npm test` builds the site with the second grid; without it the tests of grids ask the first alone. */
const secondGrid = existsSync('build-tabulator/index.html');
const executablePath = findSystemBrowser();

function pickPort(): number {
	return FIRST_FREE_PORT + PORTS_USED * Math.floor((Math.random() * PORTS) / PORTS_USED);
}

/** Chromium asks its maker's servers for much; here it asks for the page alone. */
const QUIET = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-quic',
	'--disable-sync',
	'--no-first-run',
	'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
	`--proxy-server=127.0.0.1:${proxyPort}`,
];

export default defineConfig({
	globalSetup: './tests/harness/browser/proxyThatStaysEmpty.ts',
	testDir: 'tests/e2e',
	testMatch: '**/*.e2e.ts',
	outputDir: 'test-results',
	fullyParallel: true,
	forbidOnly: true,
	// Machines are busy: one more try, and the list names what needed it. A long form counts every try itself.
	retries: process.env['TIERPLAN_LONG'] === undefined ? 1 : 0,
	// A page waits as often as it works: three share two cores well.
	workers: 3,
	timeout: 120_000,
	expect: { timeout: 10_000 },
	reporter: 'list',
	use: {
		locale: 'zh-CN',
		// Each fresh page would fetch and keep the whole site once more; tests of that ask for it.
		serviceWorkers: 'block',
		timezoneId: 'Asia/Shanghai',
		viewport: { width: 1440, height: 900 },
		// A trace costs a third of the run: ask for one with TIERPLAN_TRACE=1.
		trace: process.env['TIERPLAN_TRACE'] === undefined ? 'off' : 'retain-on-failure',
		screenshot: 'only-on-failure',
		launchOptions: {
			...(executablePath === null ? {} : { executablePath }),
			chromiumSandbox: process.getuid?.() !== 0,
			args: QUIET,
		},
	},
	projects: [
		{ name: 'root', use: { baseURL: atRoot } },
		// What hangs on the address the site lives at: its files, its links, its pages without a network.
		{
			name: 'sub-path',
			testMatch: 'site/{built,filled,offline}.e2e.ts',
			use: { baseURL: atSubPath },
		},
		...(secondGrid
			? [
					{
						name: 'tabulator',
						testMatch: /grid(Moved)?\.e2e\.ts$/,
						use: { baseURL: withTabulator },
					},
				]
			: []),
	],
	webServer: [
		{ command: `node scripts/serve.mjs --port ${String(port)}`, url: atRoot },
		{ command: `node scripts/serve.mjs --port ${String(port + 1)} --base /x/`, url: atSubPath },
		...(secondGrid
			? [
					{
						command: `node scripts/serve.mjs --port ${String(port + 3)} --dir build-tabulator`,
						url: withTabulator,
					},
				]
			: []),
	],
});
