// The engine against plain loops over typed arrays, round by round in one process: npm run bench
import { spawnSync } from 'node:child_process';
import { bundle } from './lib/bundle.mjs';

const file = await bundle('tests/bench/main.ts', ['src/lib', 'tests/bench']);
const NODE = ['--expose-gc', '--single-threaded', '--enable-source-maps'];
const [only] = process.argv.slice(2);
// A process for each part: what one leaves in memory slows no other.
const parts = only === undefined ? ['small', 'large', 'reading', 'memory'] : [only];
for (const [place, part] of parts.entries()) {
	const more = place === 0 ? [] : ['--more'];
	const { status } = spawnSync(process.execPath, [...NODE, file, part, ...more], {
		stdio: 'inherit',
	});
	if (status !== 0) process.exit(status ?? 1);
}
