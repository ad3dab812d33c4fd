// Which module of src loads which, and which sentences each of them names: read from the source alone.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** `from './x'`, `import './x'`; not `import type`, which brings nothing along. */
const STATIC = /(?:^|[>;])[ \t]*(?:import|export)\b(?!\s+type\b|\s*\()[^;'"]*?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
const ENDINGS = ['', '.ts', '.svelte', '.svelte.ts', '/index.ts'];

const SAID = /\bm\.([a-z]\w*)/g;
/** A key written out where a message is made, or the head of one that is put together. */
const WRITTEN = /['"`]([a-z][a-z0-9]*_[a-z0-9_]*)(['"`]|\$\{)/g;

const isFile = (path) => existsSync(path) && statSync(path).isFile();

/** The file that a module of src means; null for a package, a style sheet, what Kit generates. */
export function resolveIn(src, from, specifier) {
	const bare = specifier.replace(/\?.*$/, '');
	const path = bare.startsWith('$lib/')
		? join(src, 'lib', bare.slice('$lib/'.length))
		: bare.startsWith('.')
			? join(dirname(from), bare)
			: null;
	if (path === null) return null;
	const file = ENDINGS.map((ending) => path + ending).find(isFile);
	return file !== undefined && /\.(ts|svelte)$/.test(file) ? file : null;
}

function walk(paths, next) {
	const seen = new Set();
	const open = [...paths];
	for (let path = open.pop(); path !== undefined; path = open.pop()) {
		if (seen.has(path)) continue;
		seen.add(path);
		open.push(...next(path));
	}
	return seen;
}

/** `keys`: every sentence there is. */
export class SourceGraph {
	#src;
	#keys;
	#modules = new Map();

	constructor(src, keys) {
		this.#src = src;
		this.#keys = keys;
	}

	/** What a module loads with itself, what it loads when first needed, and the keys it names. */
	moduleAt(path) {
		let found = this.#modules.get(path);
		if (found === undefined) {
			const code = readFileSync(path, 'utf8');
			const targets = (pattern) =>
				[...code.matchAll(pattern)]
					.map(([, specifier]) => resolveIn(this.#src, path, specifier))
					.filter((target) => target !== null);
			found = { loads: targets(STATIC), later: targets(DYNAMIC), keys: this.#named(code) };
			this.#modules.set(path, found);
		}
		return found;
	}

	#named(code) {
		const named = [...code.matchAll(SAID)].map(([, key]) => key);
		for (const [, key, end] of code.matchAll(WRITTEN)) {
			if (end === '${' || key.endsWith('_')) {
				for (const each of this.#keys) if (each.startsWith(key)) named.push(each);
			} else named.push(key);
		}
		return new Set(named.filter((key) => this.#keys.has(key)));
	}

	/** Every module that is there once the given ones are. */
	loadedWith(paths) {
		return walk(paths, (path) => this.moduleAt(path).loads);
	}

	/** Every module that is there or can be asked for once the given ones are. */
	reachedFrom(paths) {
		return walk(paths, (path) => [...this.moduleAt(path).loads, ...this.moduleAt(path).later]);
	}

	/** The sentences that may be said once the given modules are there. */
	saidBy(paths) {
		const keys = new Set();
		for (const path of this.loadedWith(paths)) {
			for (const key of this.moduleAt(path).keys) keys.add(key);
		}
		return keys;
	}
}
