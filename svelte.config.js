import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { directives } from './scripts/lib/csp.mjs';
import { SITE_SOURCES, sourceDigest } from './scripts/lib/sourceDigest.mjs';

// Kit reads this file several times in one build: a file saved meanwhile must not give two versions.
process.env.TIERPLAN_VERSION ??= sourceDigest(...SITE_SOURCES).slice(0, 16) + gridMark();

/** The same sources with another grid are another site. */
function gridMark() {
	return process.env.PUBLIC_GRID === 'tabulator' ? '-t' : '';
}

/** A second site may be built beside the first. */
const pages = process.env.TIERPLAN_BUILD ?? 'build';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ pages, fallback: undefined, strict: true }),
		paths: { relative: true },
		csp: { mode: 'hash', directives },
		typescript: {
			config: (config) => ({ ...config, include: [...config.include, '../playwright.config.ts'] }),
		},
		version: { name: process.env.TIERPLAN_VERSION },
	},
};
