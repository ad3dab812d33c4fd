import { afterEach, expect, test, vi } from 'vitest';
import { readStoredLocale, storeLocale } from './storedLocale';

function useStorage(storage: Pick<Storage, 'getItem' | 'setItem'>): void {
	vi.stubGlobal('localStorage', storage);
}

afterEach(() => {
	vi.unstubAllGlobals();
});

test('what was stored is read again', () => {
	const kept = new Map<string, string>();
	useStorage({
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, value) => void kept.set(key, value),
	});
	expect(readStoredLocale()).toBeNull();
	storeLocale('en');
	expect(readStoredLocale()).toBe('en');
});

test.each(['', 'fr', '__proto__', '<b>'])('a stored %j is no language', (value) => {
	useStorage({ getItem: () => value, setItem: () => undefined });
	expect(readStoredLocale()).toBeNull();
});

test('a browser that refuses storage has no stored choice and does not fail', () => {
	const refuse = (): never => {
		throw new DOMException('denied', 'SecurityError');
	};
	useStorage({ getItem: refuse, setItem: refuse });
	expect(readStoredLocale()).toBeNull();
	expect(() => {
		storeLocale('en');
	}).not.toThrow();
});
