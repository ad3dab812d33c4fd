import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

const GENERATED = new Set(['paraglide', 'cache', '.lix']);

/** The files under a path relative to the project's folder, sorted; none when it does not exist. */
function filesUnder(path) {
	const absolute = join(ROOT, path);
	if (!existsSync(absolute)) return [];
	if (statSync(absolute).isFile()) return [path];
	return readdirSync(absolute, { withFileTypes: true })
		.filter((entry) => !GENERATED.has(entry.name))
		.flatMap((entry) => filesUnder(join(path, entry.name)))
		.sort();
}

/**
 * One digest over the bytes of the given files and folders, leaving tests and generated files out.
 * The same sources give the same digest on every machine, so it serves as the version of a build.
 */
export function sourceDigest(...paths) {
	const hash = createHash('sha256');
	for (const file of paths.flatMap(filesUnder)) {
		if (/\.test\.[a-z]+$/.test(file)) continue;
		hash
			.update(`${file}\0`)
			.update(readFileSync(join(ROOT, file)))
			.update('\0');
	}
	return hash.digest('hex');
}

/** Everything that decides what the built site is. */
export const SITE_SOURCES = [
	'src',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'scripts/lib/csp.mjs',
	'scripts/lib/gridStyle.mjs',
	'scripts/lib/leanPreload.mjs',
	'scripts/lib/sentences',
	'scripts/lib/shippedModules.mjs',
	'scripts/lib/workbookChunk.mjs',
	'scripts/messages.mjs',
];
