import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { freshLog } from './freshLog';

const PATIENCE = 50;
let factory: IDBFactory;

beforeEach(() => {
	factory = new IDBFactory();
});

/** A factory whose new databases say what became of those before. */
function toldOf(dataLoss: string): globalThis.IDBFactory {
	const open = (name: string): IDBOpenDBRequest => {
		const request = factory.open(name);
		request.addEventListener('upgradeneeded', (event) => {
			Object.defineProperty(event, 'dataLoss', { value: dataLoss });
		});
		return request;
	};
	return { open, deleteDatabase: (name: string) => factory.deleteDatabase(name) } as never;
}
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test('leaves no database behind, however many tabs begin at once', async () => {
	const all = [freshLog(factory, PATIENCE), freshLog(factory, PATIENCE)];
	expect(await Promise.all(all)).toEqual([false, false]);
	await rest();
	expect(await factory.databases()).toEqual([]);
});

test('one that was left by a kill is taken away', async () => {
	await new Promise((resolve) => {
		const request = factory.open('tierplan-log');
		request.onsuccess = () => {
			request.result.close();
			resolve(null);
		};
	});
	expect(await freshLog(factory, PATIENCE)).toBe(false);
	await rest();
	expect(await factory.databases()).toEqual([]);
});

test('says that the browser has emptied its databases, and only then', async () => {
	expect(await freshLog(toldOf('total'), PATIENCE)).toBe(true);
	expect(await freshLog(toldOf('none'), PATIENCE)).toBe(false);
});

test('databases that refuse, throw or never answer are no matter of the log', async () => {
	const refusing = { open: () => ({}) } as never;
	expect(await freshLog(refusing, PATIENCE)).toBe(false);
	const throwing = {
		open: () => {
			throw new Error('blocked');
		},
	} as never;
	expect(await freshLog(throwing, PATIENCE)).toBe(false);
});
