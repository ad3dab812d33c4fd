import ts from 'typescript';
import { vi } from 'vitest';

/** A pattern that code puts together, and the line that did. */
export interface BuiltPattern {
	readonly place: string;
	readonly source: string;
	readonly flags: string;
}

/** How many times a file calls `RegExp`, with `new` or without. */
export function callsOfRegExp(path: string, code: string): number {
	let calls = 0;
	const visit = (node: ts.Node): void => {
		if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && isRegExp(node.expression))
			calls++;
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest));
	return calls;
}

const isRegExp = (node: ts.Node): boolean => ts.isIdentifier(node) && node.text === 'RegExp';

/** The patterns that code of ours puts together while `run` imports it anew and calls it. */
export async function builtPatterns(run: () => Promise<void>): Promise<readonly BuiltPattern[]> {
	const built: BuiltPattern[] = [];
	const Native = RegExp;
	const note = (made: RegExp): RegExp => {
		const { stack = '' } = new Error();
		// The caller, when it is ours: what a library builds is not asked here.
		const caller = stack.split('\n').find((line) => !/builtPatterns|^Error/.test(line)) ?? '';
		const place = /\/(src\/[^:?)]+)(?:\?[^:)]*)?:(\d+):(\d+)/.exec(caller);
		if (place !== null && !caller.includes('node_modules'))
			built.push({
				place: `${place[1] ?? ''}:${place[2] ?? ''}:${place[3] ?? ''}`,
				source: made.source,
				flags: made.flags,
			});
		return made;
	};
	vi.resetModules();
	globalThis.RegExp = new Proxy(Native, {
		construct: (target, parts) => note(Reflect.construct(target, parts) as RegExp),
		apply: (target, _, parts) => note(Reflect.construct(target, parts) as RegExp),
	});
	try {
		await run();
	} finally {
		globalThis.RegExp = Native;
		vi.resetModules();
	}
	return built;
}
