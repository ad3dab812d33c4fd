import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { HANDSONTABLE, LICENCES } from '$lib/features/about/licences';
import { licenceTexts, shippedPackages } from '../../scripts/lib/licenceTexts.mjs';

it('[SEC-7] names every package that the product brings along, and what those bring along', () => {
	expect([...LICENCES.map(({ name }) => name), HANDSONTABLE].sort()).toEqual(shippedPackages());
});

it('[SEC-7] the licences themselves are shipped: scripts/licences.mjs writes them again', () => {
	expect(readFileSync('static/licences.txt', 'utf8')).toBe(licenceTexts());
	for (const name of shippedPackages())
		expect(licenceTexts()).toMatch(new RegExp(`\\n${name} \\S+ \\(.+\\)\\n\\n-+\\n\\n\\S`));
});
