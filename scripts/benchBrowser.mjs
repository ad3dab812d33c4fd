// The figures of the page with a million rows, in one browser: npm run bench:browser; another size:
// npm run bench:browser -- 200000 20000 (rows, customers).
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSite } from './lib/build.mjs';
import { ROOT } from './lib/paths.mjs';

const [rows = '1000000', customers = '50000'] = process.argv.slice(2);
if (!(Number(rows) >= 1000 && Number(customers) >= 100)) {
	console.log('npm run bench:browser -- ROWS CUSTOMERS, at least 1000 and 100');
	process.exit(1);
}
if (!buildSite()) process.exit(1);
const { status } = spawnSync(
	process.execPath,
	[
		join(ROOT, 'node_modules/@playwright/test/cli.js'),
		...['test', '--config', 'tests/bench/browser/playwright.config.ts'],
	],
	{
		cwd: ROOT,
		stdio: 'inherit',
		env: { ...process.env, TIERPLAN_BENCH_ROWS: rows, TIERPLAN_BENCH_CUSTOMERS: customers },
	},
);
process.exit(status ?? 1);
