import { expect, test } from 'vitest';
import { folderOf, isKeptFresh, isPrecached } from './paths';

const pages = new Set(['/x/', '/x/tiers/']);

test.each([
	['/x/tiers', '/x/tiers/'],
	['/x', '/x/'],
	['/x/tiers/', null],
	['/x/nowhere', null],
	['/tiers', null],
	['', null],
])('the folder of %s is %s', (path, folder) => {
	expect(folderOf(path, pages)).toBe(folder);
});

test('the licence file is asked from the host each time, wherever the site lies', () => {
	expect(['/config.json', '/x/config.json'].map(isKeptFresh)).toEqual([true, true]);
	expect(isKeptFresh('/schema/config.json.txt')).toBe(false);
});

test('files for the host and the licence file are not part of a version', () => {
	const files = ['/favicon.svg', '/x/_headers', '/x/config.json', '/x/web.config'];
	expect(files.filter(isPrecached)).toEqual(['/favicon.svg']);
});
