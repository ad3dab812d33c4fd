import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { HANDSONTABLE, LICENCES } from './licences';

interface Manifest {
	readonly license?: string;
	readonly dependencies?: Readonly<Record<string, string>>;
}
const manifest = (path: string): Manifest => JSON.parse(readFileSync(path, 'utf8')) as Manifest;

it.each(LICENCES)('$name is named with its licence', ({ name, licence }) => {
	expect(manifest(`node_modules/${name}/package.json`).license).toBe(licence);
});

it('names every package that the product brings along', () => {
	const named = new Set([...LICENCES.map(({ name }) => name), HANDSONTABLE]);
	const shipped = Object.keys(manifest('package.json').dependencies ?? {});
	expect(shipped.filter((name) => !named.has(name))).toEqual([]);
});
