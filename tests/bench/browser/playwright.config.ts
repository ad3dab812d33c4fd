import { defineConfig } from '@playwright/test';
import { findSystemBrowser } from '../../../scripts/lib/browser.mjs';

const FIRST_FREE_PORT = 20_000;
const PORTS = 20_000;

/** Chosen once per run and handed to its worker. */
const port = Number(
	(process.env['TIERPLAN_BENCH_PORT'] ??= String(
		FIRST_FREE_PORT + Math.floor(Math.random() * PORTS),
	)),
);
const baseURL = `http://localhost:${String(port)}/`;
const executablePath = findSystemBrowser();

/** One browser, one page: what is measured shares the machine with nothing of ours. */
export default defineConfig({
	testDir: '.',
	testMatch: '*.bench.ts',
	outputDir: '../../../test-results/bench',
	workers: 1,
	timeout: Number(process.env['TIERPLAN_BENCH_TIMEOUT'] ?? 1_200_000),
	expect: { timeout: 60_000 },
	reporter: [['list', { printSteps: false }]],
	use: {
		baseURL,
		locale: 'zh-CN',
		timezoneId: 'Asia/Shanghai',
		serviceWorkers: 'block',
		actionTimeout: 60_000,
		viewport: { width: 1440, height: 900 },
		launchOptions: {
			...(executablePath === null ? {} : { executablePath }),
			chromiumSandbox: process.getuid?.() !== 0,
			args: ['--disable-background-networking', '--disable-component-update'],
		},
	},
	webServer: [
		{
			command: `node scripts/serve.mjs --port ${String(port)}`,
			cwd: '../../..',
			url: baseURL,
		},
	],
});
