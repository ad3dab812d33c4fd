// The engine against plain loops over typed arrays, both in one process: npm run bench
import { spawnSync } from 'node:child_process';
import { bundle } from './lib/bundle.mjs';

const file = await bundle('tests/bench/main.ts', ['src/lib', 'tests/bench']);
const { status } = spawnSync(
	process.execPath,
	['--expose-gc', '--single-threaded', '--enable-source-maps', file, ...process.argv.slice(2)],
	{ stdio: 'inherit' },
);
process.exit(status ?? 1);
