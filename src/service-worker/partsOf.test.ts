import { expect, it } from 'vitest';
import { partsOf } from './partsOf';

const WORKER = 'https://host.example/x/_app/immutable/workers/import.js';
const there = (name: string): string => new URL(name, WORKER).href;

it('the parts of a worker are those it names, beside it', () => {
	const script = [
		'const a=()=>import(`./chunks/xlsx-1_.js`).then(b)',
		'import("./chunks/x.js")',
		"import{a as b}from'./chunks/y.js';",
		'import(name); import("https://elsewhere.example/z.js"); "./chunks/no.js"',
	].join('\n');
	expect(partsOf(script, WORKER)).toEqual([
		there('chunks/xlsx-1_.js'),
		there('chunks/x.js'),
		there('chunks/y.js'),
	]);
	expect(partsOf('', WORKER)).toEqual([]);
});
