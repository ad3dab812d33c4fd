import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

/** Of the development packages, those whose code is in the page; a test holds them against the build. */
const BUILT_IN = ['@sveltejs/kit', 'clsx', 'devalue', 'rolldown', 'svelte', 'vite'];
/** What it writes stands among our own sources, and is built as one of them. */
export const WRITTEN_IN = ['@inlang/paraglide-js'];
/** What follows there is of packages that nothing is shipped of. */
const OF_OTHERS = '\n# Licenses of bundled dependencies';
const RULE = '-'.repeat(80);

/** Names of all packages of which something is shipped, in order: what the lock file says and the framework. */
export function shippedPackages() {
	const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
	const locked = Object.entries(packages)
		.filter(([path, { dev }]) => path !== '' && dev !== true)
		.map(([path]) => path.replace(/^.*node_modules\//, ''));
	return [...new Set([...locked, ...BUILT_IN, ...WRITTEN_IN])].sort();
}

/** The licences of all that is shipped, word for word, one after the other. */
export function licenceTexts() {
	return shippedPackages()
		.map((name) => {
			const folder = join(ROOT, 'node_modules', name);
			const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
			const files = existsSync(folder) ? readdirSync(folder).sort() : [];
			const texts = files
				.filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
				.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n'))
				.map((text) => (text.split(OF_OTHERS)[0] ?? '').trim());
			return [RULE, `${name} ${version} (${license})`, RULE, ...texts].join('\n\n');
		})
		.join('\n\n\n')
		.concat('\n');
}
