import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
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
