// Notes which packages the built site is made of, so that a test can hold the list of licences against it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './paths.mjs';

export const NOTED = join(ROOT, '.svelte-kit/output/packages.json');
const PACKAGE = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//s;
/** What the bundler adds of its own: how parts are loaded later, how modules are put together. */
const HELPER = /^\0(vite|rolldown)\//;
/** Style sheets leave no text in a script. */
const STYLE = /\.css(?:\?|$)/;

/** Of this build: its pages and its workers are bundled one after the other in one process. */
const found = new Set();

/** For the pages as well as for the workers (`worker.plugins`). */
export function shippedModules() {
	return {
		name: 'shipped-modules',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		generateBundle(_, files) {
			for (const file of Object.values(files)) {
				for (const [id, { renderedLength }] of Object.entries(file.modules ?? {})) {
					const [, name] = HELPER.exec(id) ?? PACKAGE.exec(id) ?? [];
					if (name !== undefined && (renderedLength > 0 || STYLE.test(id))) found.add(name);
				}
			}
			mkdirSync(dirname(NOTED), { recursive: true });
			writeFileSync(NOTED, JSON.stringify([...found].sort()));
		},
	};
}

/** Where it is kept for the site in a folder: the next build notes its own. */
export const packagesOf = (folder) =>
	join(ROOT, `node_modules/.cache/tierplan/${folder}.packages.json`);

/**
 * Names of the packages of which something is in the built site, in order.
 * @returns {string[]}
 */
export const builtPackages = () => JSON.parse(readFileSync(packagesOf('build'), 'utf8'));
