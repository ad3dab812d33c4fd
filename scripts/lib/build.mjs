import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';
import { NOTED, packagesOf } from './shippedModules.mjs';
import { SITE_SOURCES, sourceDigest } from './sourceDigest.mjs';

const CACHE = join(ROOT, 'node_modules/.cache/tierplan');
const MANIFEST = join(ROOT, '.svelte-kit/output/client/.vite/manifest.json');

/** Which chunks the site in a folder has and what they load: Vite's manifest, kept from its build. */
export const manifestOf = (folder) => join(CACHE, `${folder}.manifest.json`);

/**
 * Builds the site into a folder unless it already is the site of these sources. Answers whether it
 * stands. `grid`: the library that draws its grids, the one asked for by PUBLIC_GRID without.
 * @param {{ folder?: string, grid?: string }} options
 */
export function buildSite({ folder = 'build', grid = process.env.PUBLIC_GRID ?? '' } = {}) {
	const stamp = join(CACHE, folder);
	const key = process.env.PUBLIC_HANDSONTABLE_LICENSE_KEY ?? '';
	const wanted = `${sourceDigest(...SITE_SOURCES)} ${key} ${grid}`;
	const parts = [stamp, manifestOf(folder), packagesOf(folder), join(ROOT, folder, 'index.html')];
	const stands = parts.every((part) => existsSync(part));
	if (stands && readFileSync(stamp, 'utf8') === wanted) return true;
	rmSync(stamp, { force: true });
	const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
	const built = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
		cwd: ROOT,
		env: { ...process.env, PUBLIC_GRID: grid, TIERPLAN_BUILD: folder },
		stdio: ['ignore', 2, 2],
	});
	if (built.status !== 0) return false;
	mkdirSync(CACHE, { recursive: true });
	copyFileSync(MANIFEST, manifestOf(folder));
	copyFileSync(NOTED, packagesOf(folder));
	writeFileSync(stamp, wanted);
	return true;
}
