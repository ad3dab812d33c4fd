import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { directives } from '../../scripts/lib/csp.mjs';
import { EVERYWHERE, IMMUTABLE, SCRIPTS } from '../../scripts/lib/headers.mjs';

const lines = (headers: Record<string, string>): string[] =>
	Object.entries(headers).map(([name, value]) => `${name}: ${value}`);

const guide = readFileSync('docs/hosting.md', 'utf8');

test('static/_headers says what the tests are run with', () => {
	const file = readFileSync('static/_headers', 'utf8');
	const said = file.split('\n').map((line) => line.trim());
	for (const line of [EVERYWHERE, SCRIPTS, IMMUTABLE].flatMap(lines)) expect(said).toContain(line);
});

test('the nginx and IIS examples of the hosting guide say it too', () => {
	for (const headers of [EVERYWHERE, SCRIPTS, IMMUTABLE]) {
		for (const [name, value] of Object.entries(headers)) {
			expect(guide).toContain(`add_header ${name} "${value}" always;`);
			expect(guide).toContain(`<add name="${name}" value="${value}" />`);
		}
	}
});

test('[SEC-3] nothing asks the browser to report to an address, or to load one ahead', () => {
	const said = [...Object.keys(directives), ...[EVERYWHERE, SCRIPTS, IMMUTABLE].flatMap(lines)];
	expect(said.filter((line) => /report|\bnel\b|speculation|^link:/i.test(line))).toEqual([]);
});
