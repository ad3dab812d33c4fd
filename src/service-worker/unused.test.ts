import { expect, test } from 'vitest';
import { unusedVersions, type Version } from './unused';

const served = (name: string, ...pages: readonly string[]): Version => ({
	name,
	ruled: true,
	pages,
});
const waits = (name: string): Version => ({ name, pages: null, ruled: false });
const unused = (versions: readonly Version[], open: readonly string[], waiting = false) =>
	unusedVersions(versions, 'now', new Set(open), waiting);

test('a version stays as long as a page that it served is open, those in between go', () => {
	const versions = [served('one', 'a'), served('two'), served('three', 'b'), served('now', 'c')];
	expect(unused(versions, ['a', 'c'])).toEqual(['two', 'three']);
	expect(unused(versions, ['c'])).toEqual(['one', 'two', 'three']);
	expect(unused(versions, [])).toEqual(['one', 'two', 'three']);
});

test('a page that no version knows keeps them all', () => {
	expect(unused([served('one', 'a'), served('now')], ['from the host'])).toEqual([]);
});

test('a version that kept no list stays while a page is open that nobody knows', () => {
	const old: Version = { name: 'one', pages: null, ruled: true };
	expect(unused([old, served('now', 'a')], ['a', 'older'])).toEqual([]);
	expect(unused([old, served('now', 'a')], ['a'])).toEqual(['one']);
});

test('one that waits keeps its files; one that was overtaken while it waited does not', () => {
	expect(unused([served('now'), waits('next')], [], true)).toEqual([]);
	expect(unused([served('now'), waits('never')], [], false)).toEqual(['never']);
});
