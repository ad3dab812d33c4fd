import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface LockEntry {
	version?: string;
	resolved?: string;
	integrity?: string;
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
const DENIED = ['xlsx', 'exceljs', 'glpk.js', 'hyperformula'];
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

	test('few packages are part of the product', () => {
		const count = Object.keys(manifest.dependencies).length;
		expect(count).toBeLessThanOrEqual(MOST_RUNTIME_PACKAGES);
	});
});
