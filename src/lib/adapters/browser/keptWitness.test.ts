import { beforeEach, expect, test } from 'vitest';
import { createWitness } from './keptWitness';

/** `localStorage`, and nothing more. */
class Store implements Storage {
	readonly #kept = new Map<string, string>();
	get length(): number {
		return this.#kept.size;
	}
	clear(): void {
		this.#kept.clear();
	}
	getItem(key: string): string | null {
		return this.#kept.get(key) ?? null;
	}
	key(place: number): string | null {
		return [...this.#kept.keys()][place] ?? null;
	}
	removeItem(key: string): void {
		this.#kept.delete(key);
	}
	setItem(key: string, text: string): void {
		this.#kept.set(key, text);
	}
}

let store: Store;
beforeEach(() => {
	store = new Store();
});

test('remembers the head and the last copy of each workbook', () => {
	const witness = createWitness(() => store);
	witness.saw('a', 7);
	witness.saw('__proto__', 2);
	witness.saw('a', 9);
	witness.copied('a', { at: 5, head: 3 });
	const again = createWitness(() => store);
	expect([...again.heads()].sort()).toEqual([
		['__proto__', 2],
		['a', 9],
	]);
	expect(again.copyOf('a')).toEqual({ at: 5, head: 3 });
	expect(again.copyOf('__proto__')).toBeNull();
	again.forget('a');
	expect([...again.heads().keys()]).toEqual(['__proto__']);
	expect(again.copyOf('a')).toBeNull();
});

test('passes over what it did not write', () => {
	store.setItem('tierplan.head.x', 'rubbish');
	store.setItem('tierplan.head.y', '-1');
	store.setItem('tierplan.copy.x', '1');
	const witness = createWitness(() => store);
	expect(witness.heads().size).toBe(0);
	expect(witness.copyOf('x')).toBeNull();
});

test('forgets everything of ours and nothing of others', () => {
	store.setItem('tierplan.theme', 'dark');
	store.setItem('another', 'site');
	const witness = createWitness(() => store);
	witness.saw('a', 1);
	witness.forgetAll();
	expect(store.length).toBe(1);
	expect(store.getItem('another')).toBe('site');
});

test('a browser that refuses storage has no witness, and nothing breaks', () => {
	const witness = createWitness(() => {
		throw new DOMException('denied', 'SecurityError');
	});
	witness.saw('a', 1);
	witness.copied('a', { at: 1, head: 1 });
	witness.forget('a');
	witness.forgetAll();
	expect(witness.heads().size).toBe(0);
	expect(witness.copyOf('a')).toBeNull();
});
