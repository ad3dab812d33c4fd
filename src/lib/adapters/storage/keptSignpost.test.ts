import { IDBFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { createSignpost, databaseName, turnOf } from './keptSignpost';
import { storeOf } from './testing/localStore';
import { writeDatabase } from './recovery/writeDatabase';

const NO_ROWS = { wal: [], meta: [], blob: [], version: [], quarantine: [] };
/** A browser with the databases of these turns. */
async function withTurns(...turns: number[]): Promise<IDBFactory> {
	const factory = new IDBFactory();
	for (const turn of turns) await writeDatabase(factory, databaseName(turn), NO_ROWS);
	return factory;
}

it('names databases by turn, and reads no other name', () => {
	expect([1, 2, 10].map(databaseName)).toEqual(['tierplan', 'tierplan-2', 'tierplan-10']);
	for (const turn of [1, 2, 10]) expect(turnOf(databaseName(turn))).toBe(turn);
	for (const name of ['', 'tierplan-', 'tierplan-1', 'tierplan-02', 'tierplan-x', 'other-2']) {
		expect(turnOf(name)).toBeNull();
	}
});

it('opens the first database until it is turned, and then the one it points to', async () => {
	const factory = await withTurns(1);
	const store = storeOf();
	const signpost = createSignpost(() => store, {});
	expect(await signpost.current(factory)).toBe('tierplan');
	signpost.point('tierplan-3');
	expect(await createSignpost(() => store, {}).current(factory)).toBe('tierplan-3');
});

it('lost, or turned to what is not ours, it finds the newest database and points to it again', async () => {
	const factory = await withTurns(1, 2, 10);
	await new Promise((resolve) => {
		factory.open('tierplan-99x').onsuccess = resolve;
	});
	for (const text of [null, '__proto__', 'tierplan-1', '']) {
		const store = storeOf();
		if (text !== null) store.setItem('tierplan.database', text);
		expect(await createSignpost(() => store, {}).current(factory)).toBe('tierplan-10');
		expect(store.getItem('tierplan.database')).toBe('tierplan-10');
	}
});

it('works where the browser keeps no text, lists no databases, or never answers', async () => {
	const denied = (): Storage => {
		throw new DOMException('denied', 'SecurityError');
	};
	const full = storeOf(3);
	for (const storage of [denied, () => full]) {
		const signpost = createSignpost(storage, {});
		signpost.point('tierplan-2');
		expect(await signpost.current(await withTurns(1, 2))).toBe('tierplan-2');
	}
	const silent = { databases: () => new Promise(() => undefined) } as unknown as IDBFactory;
	const refusing = { databases: () => Promise.reject(new Error('no')) } as unknown as IDBFactory;
	for (const factory of [silent, refusing, {} as IDBFactory]) {
		expect(await createSignpost(() => storeOf(), {}).current(factory)).toBe('tierplan');
	}
});

it('hears other tabs turn it, and nothing else', () => {
	const tabs = new EventTarget();
	const heard: string[] = [];
	const stop = createSignpost(() => storeOf(), tabs).onTurned((name) => heard.push(name));
	const say = (key: string | null, newValue: string | null): void => {
		tabs.dispatchEvent(
			Object.defineProperties<Event>(new Event('storage'), {
				key: { value: key },
				newValue: { value: newValue },
			}),
		);
	};
	say('tierplan.database', 'tierplan-2');
	say('tierplan.theme', 'tierplan-3');
	say('tierplan.database', null);
	say('tierplan.database', 'rubbish');
	say(null, null);
	stop();
	say('tierplan.database', 'tierplan-4');
	expect(heard).toEqual(['tierplan-2']);
});
