import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

const page = readFileSync('docs/security.md', 'utf8');
const files = ['src', 'tests', 'scripts'].flatMap((folder) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' }),
);

test('every test that the security page names is there', () => {
	const named = [...page.matchAll(/`(?:[\w/]+\/)?([\w.]+\.(?:test|e2e)\.ts)`/g)].map(
		([, name]) => name,
	);
	const there = new Set(files.map((file) => basename(file)));
	expect(named.length).toBeGreaterThan(20);
	expect(named.filter((name) => !there.has(name ?? ''))).toEqual([]);
});

test('no item of the standard stands there twice', () => {
	const rows = [...page.matchAll(/^\| ([*\d][\d., –*]*) +\| [\d, ]+ +\|/gm)].map(
		([, ids]) => ids ?? '',
	);
	const ids = rows.flatMap((row) => row.replaceAll('*', '').trim().split(', '));
	expect(rows.length).toBeGreaterThan(20);
	expect(ids).toEqual([...new Set(ids)]);
});
