import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './paths.mjs';
import { SITE_SOURCES, sourceDigest } from './sourceDigest.mjs';

const STAMP = join(ROOT, 'node_modules/.cache/tierplan/build');

/** Builds the site into build/ unless it already is the site of these sources. Answers whether it stands. */
export function buildSite() {
	const key = process.env.PUBLIC_HANDSONTABLE_LICENSE_KEY ?? '';
	const wanted = `${sourceDigest(...SITE_SOURCES)} ${key}`;
	const stands = existsSync(STAMP) && existsSync(join(ROOT, 'build/index.html'));
	if (stands && readFileSync(STAMP, 'utf8') === wanted) return true;
	rmSync(STAMP, { force: true });
	const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
	const built = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
		cwd: ROOT,
		stdio: ['ignore', 2, 2],
	});
	if (built.status !== 0) return false;
	mkdirSync(dirname(STAMP), { recursive: true });
	writeFileSync(STAMP, wanted);
	return true;
}
