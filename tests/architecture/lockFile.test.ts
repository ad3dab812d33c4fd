import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface LockEntry {
	version?: string;
	resolved?: string;
	integrity?: string;
	license?: string;
	dev?: boolean;
	hasInstallScript?: boolean;
	optionalDependencies?: Record<string, string>;
}
interface Manifest {
	dependencies: Record<string, string>;
	devDependencies: Record<string, string>;
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const manifest = read('package.json') as Manifest;
const lock = read('package-lock.json') as { packages: Record<string, LockEntry> };
const entries = Object.entries(lock.packages).filter(([path]) => path !== '');
const wanted = { ...manifest.dependencies, ...manifest.devDependencies };

const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');

/** Open security holes, no maintenance, or a licence that the product cannot carry. */
const DENIED = [
	...['xlsx', 'exceljs', 'glpk.js', 'hyperformula', 'moment', 'event-stream', 'flatmap-stream'],
	...[
		'request',
		'node-ipc',
		'colors',
		'faker',
		'ua-parser-js',
		'coa',
		'rc',
		'left-pad',
		'polyfill-io',
	],
];
/** Licences under which the product may be passed on without publishing anything. */
const FREE = /^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Unlicense)$/;
/** Its own terms: evaluation, or a paid key. The page says so (About). */
const OWN_TERMS = ['handsontable'];
const MOST_RUNTIME_PACKAGES = 22;

describe('packages', () => {
	test('every entry of the lock file names the bytes it stands for', () => {
		expect(entries.length).toBeGreaterThan(0);
		const loose = entries.filter(([, { integrity }]) => !(integrity ?? '').startsWith('sha512-'));
		expect(loose.map(([path]) => path)).toEqual([]);
	});

	test('the lock file names no host to download from', () => {
		expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
	});

	test('the parts that only other systems need are locked too', () => {
		const locked = new Set(entries.map(([path]) => nameOf(path)));
		const parts = entries.flatMap(([, entry]) => Object.keys(entry.optionalDependencies ?? {}));
		expect(parts.filter((name) => !locked.has(name))).toEqual([]);
	});

	test('no denied package is installed, not even below another', () => {
		const names = entries.map(([path]) => nameOf(path));
		expect(names.filter((name) => DENIED.includes(name))).toEqual([]);
	});

	test('package.json pins one exact version of each package, the locked one', () => {
		for (const [name, version] of Object.entries(wanted)) {
			expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
			expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
		}
	});

	test('[SEC-7] nothing runs when packages are installed', () => {
		const settings = readFileSync('.npmrc', 'utf8').split('\n');
		for (const line of ['ignore-scripts=true', 'save-exact=true', 'engine-strict=true'])
			expect(settings).toContain(line);
		const scripts = Object.keys((read('package.json') as { scripts: object }).scripts);
		expect(
			scripts.filter((name) => /^(pre|post)?(install|prepare|pack|publish)/.test(name)),
		).toEqual([]);
		expect(entries.filter(([, { hasInstallScript }]) => hasInstallScript === true)).toEqual([]);
	});

	test('[SEC-7] what is shipped may be passed on, and nothing asks for our sources', () => {
		const shipped = entries.filter(([, { dev }]) => dev !== true);
		expect(shipped.length).toBeGreaterThanOrEqual(Object.keys(manifest.dependencies).length);
		const other = shipped.filter(
			([path, { license = '' }]) => !FREE.test(license) && !OWN_TERMS.includes(nameOf(path)),
		);
		expect(other.map(([path, { license }]) => `${nameOf(path)}: ${license ?? 'none'}`)).toEqual([]);
		expect(entries.filter(([, { license = '' }]) => /\b[AL]?GPL/i.test(license))).toEqual([]);
	});

	test('few packages are part of the product', () => {
		const count = Object.keys(manifest.dependencies).length;
		expect(count).toBeLessThanOrEqual(MOST_RUNTIME_PACKAGES);
	});
});
