import { afterEach, expect, it, vi } from 'vitest';
import { AS_IT_IS } from './arrange';
import { keepArrangement, readArrangement } from './keptArrangement';

afterEach(() => {
	vi.unstubAllGlobals();
});

function useStorage(): Map<string, string> {
	const kept = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value),
	});
	return kept;
}

it('[GRID-22] columns are kept for each table of its own', () => {
	useStorage();
	const put = { order: ['b', 'a'], hidden: ['__proto__'], frozen: 0 };
	keepArrangement('sales', put);
	expect(readArrangement('sales')).toEqual(put);
	expect(readArrangement('customers')).toEqual(AS_IT_IS);
});

it.each(['', '[]', '7', '{"order":7,"hidden":[1,null],"frozen":-1}', '{'])(
	'what was kept as %j is nothing sound',
	(text) => {
		useStorage().set('tierplan.columns.sales', text);
		expect(readArrangement('sales')).toEqual(AS_IT_IS);
	},
);

it('a browser that refuses storage has none', () => {
	const refuse = (): never => {
		throw new DOMException('denied', 'SecurityError');
	};
	vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
	expect(readArrangement('sales')).toEqual(AS_IT_IS);
	expect(() => {
		keepArrangement('sales', AS_IT_IS);
	}).not.toThrow();
});
