// Modules of TypeScript, each compiled once and evaluated as often as asked.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { Script } from 'node:vm';
import ts from 'typescript';
import * as words from './testWords.mjs';

const library = createRequire(import.meta.url);
const OWN = '$lib/';
/** Path → the module as a function of its exports and of what it asks for. */
const bodies = new Map();
/** What asks and what it asks for → path. */
const paths = new Map();

const COMPILER = {
	module: ts.ModuleKind.CommonJS,
	target: ts.ScriptTarget.ES2023,
	esModuleInterop: true,
	isolatedModules: true,
};

/** Loads modules that know nothing of what was loaded before. */
export function freshModules() {
	const loaded = new Map();
	return function load(path) {
		const known = loaded.get(path);
		if (known !== undefined) return known;
		const exports = {};
		loaded.set(path, exports);
		bodyOf(path)(exports, (name) => {
			if (name === 'vitest') return words;
			const own = name.startsWith('.') || name.startsWith(OWN);
			return own ? load(pathOf(path, name)) : library(name);
		});
		return exports;
	};
}

function bodyOf(path) {
	let body = bodies.get(path);
	if (body === undefined) {
		const text = readFileSync(path, 'utf8');
		const { outputText } = ts.transpileModule(text, { compilerOptions: COMPILER, fileName: path });
		const script = new Script(`(function (exports, require) {${outputText}\n})`, {
			filename: path,
		});
		body = script.runInThisContext();
		bodies.set(path, body);
	}
	return body;
}

function pathOf(from, name) {
	const key = `${from}\0${name}`;
	let path = paths.get(key);
	if (path === undefined) {
		const own = name.startsWith(OWN);
		const at = own ? resolve('src/lib', name.slice(OWN.length)) : join(dirname(from), name);
		path = [at, `${at}.ts`, join(at, 'index.ts')].find(
			(it) => it.endsWith('.ts') && existsSync(it),
		);
		if (path === undefined) throw new Error(`${from} asks for ${name}, which is not there`);
		paths.set(key, path);
	}
	return path;
}
