import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LICENCES } from './licences';

interface Manifest {
	readonly license?: string;
}
const manifest = (path: string): Manifest => JSON.parse(readFileSync(path, 'utf8')) as Manifest;

it.each(LICENCES)('$name is named with its licence', ({ name, licence }) => {
	expect(manifest(`node_modules/${name}/package.json`).license).toBe(licence);
});
