import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { requireOwnOrigin } from './createWorker';

beforeEach(() => {
	vi.stubGlobal('location', new URL('https://plans.example/x/tiers/'));
});

afterEach(() => {
	vi.unstubAllGlobals();
});

test.each([
	['/x/_app/w.js', 'https://plans.example/x/_app/w.js'],
	['../_app/w.js', 'https://plans.example/x/_app/w.js'],
	['https://plans.example/w.js', 'https://plans.example/w.js'],
])('%s is our own', (address, absolute) => {
	expect(requireOwnOrigin(address)).toBe(absolute);
});

test.each([
	'https://elsewhere.example/w.js',
	'//elsewhere.example/w.js',
	'http://plans.example/w.js',
	'https://plans.example:8443/w.js',
	'https://plans.example@elsewhere.example/w.js',
	'data:text/javascript,1',
])('%s is refused', (address) => {
	expect(() => requireOwnOrigin(address)).toThrow('another origin');
});
