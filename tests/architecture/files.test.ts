import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const MOST_LINES = 300;
const GENERATED = /(^|\/)(paraglide|project\.inlang)\//;
const OWN = /\.(ts|mjs|cjs|js|svelte|css|html|md|json|svg|webmanifest)$/;

function filesUnder(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => join(folder, name))
		.filter((path) => OWN.test(path) && !GENERATED.test(path) && statSync(path).isFile());
}

const code = ['src', 'scripts', 'tests']
	.flatMap(filesUnder)
	.filter((path) => /\.(ts|mjs|svelte)$/.test(path));
/** This file names what it looks for. */
const others = code.filter((path) => !path.endsWith('architecture/files.test.ts'));
const everything = ['src', 'scripts', 'tests', 'docs', 'static'].flatMap(filesUnder);
const read = (path: string): string => readFileSync(path, 'utf8');

test('no file of code is longer than a reader can hold', () => {
	const long = code.filter((path) => read(path).split('\n').length > MOST_LINES + 1);
	expect(long).toEqual([]);
});

test('nothing is left to do in a comment', () => {
	const marks = /\b(TODO|FIXME|XXX|HACK)\b/;
	expect(others.filter((path) => marks.test(read(path)))).toEqual([]);
});

test('no check of types or style is switched off in place', () => {
	// In a sentence a word follows: "as any other".
	const marks = /(eslint|oxlint)-disable|@ts-ignore|@ts-nocheck|\bas any\b(?! \w)/;
	expect(others.filter((path) => marks.test(read(path)))).toEqual([]);
});

test('every test runs, always, and says what it found', () => {
	const marks = /\b(test|it|describe|suite)\.(only|skip|skipIf|runIf|todo|fixme|fails|fail)\b/;
	expect(others.filter((path) => marks.test(read(path)))).toEqual([]);
});

test('no file names a folder of one machine', () => {
	const machine = /(?<![\w.$}])\/(work|tmp|home|root|Users)\/[a-z]/;
	expect(everything.filter((path) => machine.test(read(path)))).toEqual([]);
});

test('no name of a file says nothing', () => {
	const empty =
		/(^|\/)(util|utils|helper|helpers|misc|common|manager|info|data|process|handle)\.[a-z.]+$/i;
	expect(everything.filter((path) => empty.test(path))).toEqual([]);
});

test('only what composes the application, and its adapters, ask the machine what time it is', () => {
	const asks = /new Date\(\)|\bDate\.now\(/;
	const free = /(\.test\.ts$)|(^src\/lib\/(compose\w*\.ts$|adapters\/|workers\/))/;
	const asking = code.filter((path) => path.startsWith('src/') && !free.test(path));
	expect(asking.filter((path) => asks.test(read(path)))).toEqual([]);
});
