import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from './paths.mjs';
import { sourceDigest } from './sourceDigest.mjs';

const CACHE = join(ROOT, 'node_modules/.cache/tierplan');

/**
 * Bundles one TypeScript entry for plain Node, when its sources are newer than the last bundle.
 * Says nothing on stdout.
 * @param {string} entry path from the project's folder, such as `src/cli/plan.ts`
 * @param {string[]} sources files and folders the entry is made of
 * @returns {Promise<string>} the absolute path of the bundle
 */
export async function bundle(entry, sources) {
	const name = basename(entry, '.ts');
	const output = join(CACHE, `${name}.mjs`);
	const stamp = join(CACHE, `${name}.stamp`);
	const wanted = sourceDigest(entry, 'package.json', 'package-lock.json', ...sources);
	if (existsSync(output) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
		return output;
	}
	const { build } = await import('vite');
	const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
	await build({
		root: ROOT,
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { $lib: join(ROOT, 'src/lib') } },
		define: { __BUILD__: JSON.stringify(version) },
		ssr: { noExternal: true },
		build: {
			ssr: join(ROOT, entry),
			outDir: CACHE,
			emptyOutDir: false,
			copyPublicDir: false,
			target: 'node20',
			minify: false,
			sourcemap: true,
			rollupOptions: {
				output: { entryFileNames: `${name}.mjs`, chunkFileNames: `${name}-[hash].mjs` },
			},
		},
	});
	mkdirSync(CACHE, { recursive: true });
	writeFileSync(stamp, wanted);
	return output;
}
