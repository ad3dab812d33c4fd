import { afterEach, expect, test, vi } from 'vitest';
import { hashOf } from './hashOf';

afterEach(() => {
	vi.unstubAllGlobals();
});

const KNOWN = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

test.each([true, false])('the platform has its own: %s', async (secure) => {
	if (!secure) vi.stubGlobal('crypto', {});
	expect(await hashOf(new TextEncoder().encode('abc'))).toBe(KNOWN);
});
