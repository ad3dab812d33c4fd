import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const HERE = new URL('./', import.meta.url);
const ROOT = new URL('../../', import.meta.url);
const INVARIANTS = 43;

const numbersIn = (text: string): number[] =>
	[...text.matchAll(/\[INV-(\d+)\]/g)].map(([, number]) => Number(number));

/** Number → files that the table names. */
const table = new Map(
	[
		...readFileSync(new URL('docs/invariants.md', ROOT), 'utf8').matchAll(
			/^\| *(\d+) \|.*\| (.*) \|$/gm,
		),
	].map(
		([, number, files = '']) =>
			[Number(number), [...files.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file)] as const,
	),
);

test('the table names every invariant once', () => {
	expect([...table.keys()]).toEqual(Array.from({ length: INVARIANTS }, (_, place) => place + 1));
});

test('every test of an invariant stands in the table, under its file, and the other way round', () => {
	const own = readdirSync(HERE).filter((file) => file.endsWith('.test.ts'));
	const tested = own.flatMap((file) =>
		numbersIn(readFileSync(new URL(file, HERE), 'utf8')).map((number) => `${number} ${file}`),
	);
	const named = [...table].flatMap(([number, files]) =>
		files.filter((file) => !file.includes('/')).map((file) => `${number} ${file}`),
	);
	expect([...new Set(tested)].sort()).toEqual(named.sort());
	const elsewhere = [...table.values()].flat().filter((file) => file.includes('/'));
	expect(elsewhere.filter((file) => !existsSync(new URL(file, ROOT)))).toEqual([]);
});
