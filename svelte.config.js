import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { directives } from './scripts/lib/csp.mjs';
import { SITE_SOURCES, sourceDigest } from './scripts/lib/sourceDigest.mjs';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ fallback: undefined, strict: true }),
		paths: { relative: true },
		csp: { mode: 'hash', directives },
		version: { name: sourceDigest(...SITE_SOURCES).slice(0, 16) },
	},
};
