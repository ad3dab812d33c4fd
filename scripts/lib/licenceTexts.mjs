import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

/** Of the development packages, those whose code is in the page. */
const BUILT_IN = ['@inlang/paraglide-js', '@sveltejs/kit', 'clsx', 'devalue', 'svelte'];
const RULE = '-'.repeat(80);

/** Names of all packages of which something is shipped, in order: what the lock file says and the framework. */
export function shippedPackages() {
	const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
	const locked = Object.entries(packages)
		.filter(([path, { dev }]) => path !== '' && dev !== true)
		.map(([path]) => path.replace(/^.*node_modules\//, ''));
	return [...new Set([...locked, ...BUILT_IN])].sort();
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
				.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
			return [RULE, `${name} ${version} (${license})`, RULE, ...texts].join('\n\n');
		})
		.join('\n\n\n')
		.concat('\n');
}
