import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { builtPatterns, callsOfRegExp } from './builtPatterns';
import { slowParts } from './patterns';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((name) => /(?<!\.test)\.(ts|svelte)$/.test(name) && !/paraglide|testing\//.test(name))
	.map((name) => join('src', name));

/** A slash where a value may stand: most files have none, and need not be parsed. */
const MAY_HOLD_ONE = /(?:[(=:,[!&|?{};]|=>|return)\s*\/(?![/*])/;

/** Every regular expression that a file writes down, its flags apart. */
function patternsIn(path: string): { source: string; flags: string }[] {
	const text = readFileSync(path, 'utf8');
	if (!MAY_HOLD_ONE.test(text)) return [];
	const code = path.endsWith('.svelte')
		? [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, inside]) => inside).join('\n')
		: text;
	const found: { source: string; flags: string }[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isRegularExpressionLiteral(node)) {
			const end = node.text.lastIndexOf('/');
			found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
		}
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest));
	return found;
}

test('[SEC-5] every pattern is linear in the text it is tried on', () => {
	const slow = files.flatMap((path) =>
		patternsIn(path).flatMap(({ source, flags }) =>
			slowParts(source, flags).map((why) => `${path}: /${source}/${flags}: ${why}`),
		),
	);
	expect(slow).toEqual([]);
});

/** Files that put patterns together, by how often. */
const builders = files
	.map((path) => ({ path, calls: callsOfRegExp(path, readFileSync(path, 'utf8')) }))
	.filter(({ calls }) => calls > 0);

/** What has to run before those are made that are not made when the file is loaded: its patterns, with any text. */
async function buildTheOthers(): Promise<void> {
	const { testOf } = await import('../../src/lib/ui/grid/find/query');
	for (const text of ['(a+)+$', '   ', '.*.*x', '\\', '[']) {
		testOf({ text, matchCase: false, whole: true })(text);
		testOf({ text, matchCase: false, whole: false })(text);
	}
	const { scanHtml } = await import('../../src/lib/adapters/import/source/html/scanHtml');
	const nobody = { open: () => undefined, close: () => undefined, text: () => undefined };
	scanHtml('<script>a</script><style>b</style><title>c</title>', nobody);
	const { readAgileHead } =
		await import('../../src/lib/adapters/import/source/workbook/locked/agileHead');
	readAgileHead(Uint8Array.of(4, 0, 4, 0, 0, 0, 0, 0));
}

test('[SEC-5] so is every pattern that code puts together', async () => {
	const built = await builtPatterns(async () => {
		for (const { path } of builders) await import(/* @vite-ignore */ resolve(path));
		await buildTheOthers();
	});
	const seen = builders.map(({ path, calls }) => {
		const places = new Set(built.flatMap(({ place }) => (place.startsWith(path) ? place : [])));
		return places.size < calls ? `${path}: ${String(places.size)} of ${String(calls)}` : '';
	});
	expect(seen.filter((gap) => gap !== '')).toEqual([]);
	const slow = built.flatMap(({ place, source, flags }) =>
		slowParts(source, flags).map((why) => `${place}: /${source}/${flags}: ${why}`),
	);
	expect(slow).toEqual([]);
});

describe('the check itself', () => {
	test.each([
		'(a+)+$',
		'(a|aa)+b*b*c',
		'(\\d*\\s?)*x',
		'a*a*b',
		'\\d+\\.?\\d+x',
		'\\s+$',
		'(.*,)*x',
	])('%s is seen', (source) => {
		expect(slowParts(source, '')).not.toEqual([]);
	});
	test.each(['^a+b+$', '^(?:a,)+$', '^\\d+(\\.\\d+)?$', '(?:\\u200d[a-z])*', '"[^"]*"', 'x\\s+$'])(
		'%s is let pass',
		(source) => {
			expect(slowParts(source, '')).toEqual([]);
		},
	);
});
