// Makes a fresh clone ready, and is silent and quick when it is. Needs nothing but Node and npm.
// Everything it says goes to stderr: the commands that call it own stdout.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPlaywrightBrowser, findSystemBrowser } from './lib/browser.mjs';
import { ROOT } from './lib/paths.mjs';

const PLAYWRIGHT_TIMEOUT_MS = 180_000;
const APT = ['-o', 'DPkg::Lock::Timeout=400', '-y', '-qq'];

const say = (text) => process.stderr.write(`${text}\n`);

function run(command, args, options = {}) {
	const { status } = spawnSync(command, args, {
		cwd: ROOT,
		stdio: ['ignore', 2, 2],
		shell: process.platform === 'win32',
		...options,
	});
	return status === 0;
}

function fail(sentence) {
	say(sentence);
	process.exit(1);
}

function ensureNode() {
	const [major, minor] = process.versions.node.split('.').map(Number);
	if (major < 20 || (major === 20 && minor < 19)) {
		fail(`Tierplan is built with Node 20.19 or newer; this is ${process.versions.node}.`);
	}
}

function ensurePackages() {
	const stamp = join(ROOT, 'node_modules/.tierplan-lock');
	const wanted = createHash('sha256')
		.update(readFileSync(join(ROOT, 'package-lock.json')))
		.digest('hex');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === wanted) return;
	say('installing packages …');
	if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
		fail('npm ci failed: the packages of package-lock.json could not be installed.');
	}
	writeFileSync(stamp, wanted);
}

/** Files that the type checker, the linter and the tests read, and that no commit holds. */
async function ensureGenerated() {
	const { compileMessages } = await import('./messages.mjs');
	await compileMessages();
	if (existsSync(join(ROOT, '.svelte-kit/tsconfig.json'))) return;
	const kit = join(ROOT, 'node_modules/@sveltejs/kit/svelte-kit.js');
	if (!run(process.execPath, [kit, 'sync'])) fail('svelte-kit sync failed.');
}

const canUseApt = () =>
	process.platform === 'linux' && process.getuid() === 0 && existsSync('/usr/bin/apt-get');

function aptInstall(name) {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const install = () =>
		run('apt-get', ['install', ...APT, '--no-install-recommends', name], { env });
	return install() || (run('apt-get', ['update', ...APT], { env }) && install());
}

function ensureBrowser() {
	if (findSystemBrowser() ?? findPlaywrightBrowser()) return;
	say('installing Chromium for the browser tests …');
	const cli = join(ROOT, 'node_modules/@playwright/test/cli.js');
	// Debian's own first: where Playwright's host cannot be reached it takes a minute to say so.
	const installed =
		(canUseApt() && aptInstall('chromium-headless-shell')) ||
		run(process.execPath, [cli, 'install', 'chromium'], { timeout: PLAYWRIGHT_TIMEOUT_MS }) ||
		(canUseApt() && aptInstall('chromium'));
	if (!installed) fail('No Chromium: install one, or name it in CHROMIUM_PATH.');
}

/** Without a Chinese font every screenshot shows boxes; only Linux comes without one. */
function ensureChineseFont() {
	if (process.platform !== 'linux') return;
	const fonts = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
	if (fonts.status === 0 && fonts.stdout.trim() !== '') return;
	say('installing a Chinese font for the browser tests …');
	if (!canUseApt() || !aptInstall('fonts-noto-cjk')) {
		say('No Chinese font: texts in screenshots will be boxes; fonts-noto-cjk is one.');
	}
}

ensureNode();
ensurePackages();
await ensureGenerated();
if (process.argv.includes('--browser')) {
	ensureBrowser();
	ensureChineseFont();
}
