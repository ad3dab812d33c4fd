// Runs every check, adds up what passed and failed, and closes with "N passed, N failed".
// A failing suite never hides the ones after it. `--long` runs the long forms instead: all of them, or
// the parts named after it (properties, damage, calls, clock, fuzz, hostile, kills, closes, crashes, quota, disk, updates).
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from './lib/build.mjs';
import { countPlaywright, countVitest } from './lib/counts.mjs';
import { ROOT } from './lib/paths.mjs';

const LONG = process.argv.includes('--long');
/** A suite that hangs; the long forms take hours. */
const SUITE_TIMEOUT_MS = LONG ? 43_200_000 : 1_500_000;
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

/** Two lanes for two cores: what reads the texts, and what compiles and runs them. */
async function quickSuites() {
	await Promise.all([textsThenParts(), typesThenUnits()]);
}

async function textsThenParts() {
	const cache = 'node_modules/.cache/eslint/';
	const lint = ['.', '--max-warnings', '0', '--cache', '--cache-location', cache];
	const format = ['.', '--check', '--log-level', 'warn', '--cache'];
	const tsc = bin('typescript/bin/tsc');
	const rules = ['--config', '.dependency-cruiser.cjs'];
	const cruise = bin('dependency-cruiser/bin/dependency-cruise.mjs');
	await check('lint of language and types', bin('oxlint/bin/oxlint'), '--deny-warnings');
	await check('lint of components and own rules', bin('eslint/bin/eslint.js'), ...lint);
	await check('format', bin('prettier/bin/prettier.cjs'), ...format);
	await check('nothing unused', bin('knip/bin/knip.js'), '--no-progress');
	await check('directions of imports', cruise, 'src', 'tests', 'scripts', ...rules);
	await check('types of the engine alone', tsc, '-p', 'src/lib/domain');
	await check('types of the service worker', tsc, '-p', 'src/service-worker');
}

async function typesThenUnits() {
	await check('types of the page', bin('svelte-check/bin/svelte-check'), '--fail-on-warnings');
	await vitest('units and properties', {});
}

const vitest = (name, env, more = []) =>
	suite(
		name,
		'vitest.json',
		countVitest,
		[
			bin('vitest/vitest.mjs'),
			'run',
			...more,
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
	await check('weight of the pages', 'scripts/weight.mjs');
	if (!LONG) await secondGrid();
	await suite(
		'end to end',
		'playwright.json',
		countPlaywright,
		[bin('@playwright/test/cli.js'), 'test', ...only, '--reporter=list,json'],
		{ ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: join(REPORTS, 'playwright.json') },
	);
}

/** The same site with Tabulator, for the tests that every grid has to pass. */
async function secondGrid() {
	const startedAt = Date.now();
	const built = buildSite({ folder: 'build-tabulator', grid: 'tabulator' });
	record(
		'build with the second grid',
		built ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
		startedAt,
	);
	if (built) await check('one grid in each site', 'scripts/oneGrid.mjs');
}

/** The parts asked for, all without; then every table that they have written. */
async function longForms(asked) {
	const tables = join(REPORTS, 'tables.txt');
	const env = { TIERPLAN_LONG: '1', TIERPLAN_TABLES: tables };
	const units = (name, ...more) => vitest(name, env, more);
	const browser = (...only) => browserTests(only, env);
	const parts = {
		properties: () => units('properties', '--exclude', 'tests/harness/**'),
		damage: () => units('damaged stores', 'tests/harness/damage'),
		calls: () => units('failing calls', 'tests/harness/failNthCall'),
		clock: () => units('clocks', 'tests/harness/clock'),
		fuzz: () => units('damaged and hostile input', 'tests/harness/fuzz'),
		hostile: () => browser('e2e/hostile.e2e'),
		kills: () => browser('e2e/kill.e2e'),
		closes: () => browser('e2e/storage.e2e', '-g', 'closed at once'),
		crashes: () => browser('e2e/crash.e2e'),
		quota: () => browser('e2e/quota.e2e'),
		disk: () => browser('e2e/spoiltDisk.e2e'),
		updates: () => browser('e2e/site/update.e2e'),
	};
	const unknown = asked.filter((part) => !Object.hasOwn(parts, part));
	if (unknown.length > 0) {
		console.log(`no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);
		process.exit(1);
	}
	rmSync(tables, { force: true });
	for (const [part, run] of Object.entries(parts)) {
		if (asked.length === 0 || asked.includes(part)) await run();
	}
	if (existsSync(tables)) console.log(readFileSync(tables, 'utf8'));
}

mkdirSync(REPORTS, { recursive: true });
if (LONG) {
	await longForms(process.argv.slice(2).filter((argument) => argument !== '--long'));
} else {
	await runNode([bin('@sveltejs/kit/svelte-kit.js'), 'sync']);
	await quickSuites();
	await browserTests();
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
