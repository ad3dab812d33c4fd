// Runs every check, adds up what passed and failed, and closes with "N passed, N failed".
// A failing suite never hides the ones after it. `--long` runs the long properties instead.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from './lib/build.mjs';
import { countPlaywright, countVitest } from './lib/counts.mjs';
import { ROOT } from './lib/paths.mjs';

const LONG = process.argv.includes('--long');
const SUITE_TIMEOUT_MS = 1_500_000;
const REPORTS = join(ROOT, 'node_modules/.cache/tierplan/reports');
const bin = (path) => join(ROOT, 'node_modules', path);

let passed = 0;
let failed = 0;

function record(name, counts, startedAt) {
	passed += counts.passed;
	failed += counts.failed;
	const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
	const verdict = counts.failed === 0 ? 'ok  ' : 'FAIL';
	console.log(
		`${verdict} ${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`,
	);
}

/** Runs a Node program; what it prints appears when it ends, so that two at once stay readable. */
function runNode(args, { env = {}, live = false } = {}) {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, args, {
			cwd: ROOT,
			env: { ...process.env, ...env },
			stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		child.stdout?.on('data', (text) => (output += text));
		child.stderr?.on('data', (text) => (output += text));
		const timer = setTimeout(() => child.kill('SIGKILL'), SUITE_TIMEOUT_MS);
		child.on('close', (code) => {
			clearTimeout(timer);
			resolve({ ok: code === 0, output });
		});
	});
}

/** One static check counts as one. */
async function check(name, ...args) {
	const startedAt = Date.now();
	const { ok, output } = await runNode(args);
	if (!ok) console.log(output.trimEnd());
	record(name, ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, startedAt);
}

/** A suite whose report holds counts; a run that fails without a failed test still counts as one failure. */
async function suite(name, report, count, args, env = {}) {
	const startedAt = Date.now();
	const path = join(REPORTS, report);
	rmSync(path, { force: true });
	const { ok } = await runNode(args, { env, live: true });
	let counts = { passed: 0, failed: 0 };
	try {
		counts = count(JSON.parse(readFileSync(path, 'utf8')));
	} catch {
		console.log(`${name}: no report was written`);
	}
	if (counts.failed === 0 && (!ok || counts.passed === 0)) counts.failed = 1;
	record(name, counts, startedAt);
}

/** Lint takes one core for as long as types, units and properties take the other. */
async function quickSuites() {
	const types = async () => {
		await check('types of the page', bin('svelte-check/bin/svelte-check'), '--fail-on-warnings');
		await check('types of the engine alone', bin('typescript/bin/tsc'), '-p', 'src/lib/domain');
		await check(
			'types of the service worker',
			bin('typescript/bin/tsc'),
			'-p',
			'src/service-worker',
		);
		await check(
			'directions of imports',
			bin('dependency-cruiser/bin/dependency-cruise.mjs'),
			'src',
			'tests',
			'scripts',
			'--config',
			'.dependency-cruiser.cjs',
		);
		await check('nothing unused', bin('knip/bin/knip.js'), '--no-progress');
		await check(
			'format',
			bin('prettier/bin/prettier.cjs'),
			'.',
			'--check',
			'--log-level',
			'warn',
			'--cache',
		);
	};
	const style = async () => {
		await check(
			'lint',
			bin('eslint/bin/eslint.js'),
			'.',
			'--max-warnings',
			'0',
			'--cache',
			'--cache-location',
			'node_modules/.cache/eslint/',
		);
	};
	const typesThenUnits = async () => {
		await types();
		await vitest('units and properties', ['unit']);
	};
	await Promise.all([typesThenUnits(), style()]);
}

const vitest = (name, projects, env) =>
	suite(
		name,
		'vitest.json',
		countVitest,
		[
			bin('vitest/vitest.mjs'),
			'run',
			...projects.flatMap((project) => ['--project', project]),
			'--reporter=dot',
			'--reporter=json',
			`--outputFile.json=${join(REPORTS, 'vitest.json')}`,
		],
		env,
	);

/** only: a part of the names of the files to run; all of them without. */
async function browserTests(only = [], env = {}) {
	const startedAt = Date.now();
	const built = buildSite();
	record('build', built ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, startedAt);
	if (!built) return record('end to end', { passed: 0, failed: 1 }, Date.now());
	await suite(
		'end to end',
		'playwright.json',
		countPlaywright,
		[bin('@playwright/test/cli.js'), 'test', ...only, '--reporter=list,json'],
		{ ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: join(REPORTS, 'playwright.json') },
	);
}

mkdirSync(REPORTS, { recursive: true });
if (LONG) {
	const long = { TIERPLAN_LONG: '1' };
	await vitest('long properties', ['unit', 'long'], long);
	await browserTests(['kill', 'storage'], long);
} else {
	await runNode([bin('@sveltejs/kit/svelte-kit.js'), 'sync']);
	await quickSuites();
	await browserTests();
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
