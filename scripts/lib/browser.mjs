import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/** The one without windows first: the same engine for three quarters of the processor. */
const NAMES = [
	'chromium-headless-shell',
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
];

/** The browser of the machine: CHROMIUM_PATH, else the first known name on the PATH; null when there is none. */
export function findSystemBrowser() {
	const named = process.env.CHROMIUM_PATH;
	if (named) return existsSync(named) ? named : null;
	const folders = (process.env.PATH ?? '').split(delimiter);
	for (const folder of [...folders, '/usr/bin']) {
		for (const name of NAMES) {
			const path = join(folder, name);
			if (existsSync(path)) return path;
		}
	}
	return null;
}

/** The browser that the installed Playwright downloaded earlier; null when it has not. */
export function findPlaywrightBrowser() {
	const { chromium } = createRequire(import.meta.url)('@playwright/test');
	const path = chromium.executablePath();
	return existsSync(path) ? path : null;
}
