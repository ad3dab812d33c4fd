import type { Page } from '@playwright/test';

/** What was told to be saved: the number of the record, and which of our edits was the last. */
export interface Told {
	readonly head: number;
	readonly edit: number;
}

/** What lies in the database. */
export interface Stored {
	readonly head: number;
	/** Numbers of the journal, rising. */
	readonly numbers: readonly number[];
	/** Numbers of the versions. */
	readonly versions: readonly number[];
}

/**
 * Hears what the app itself takes for saved: it notes a number only when the database has answered.
 * Before the page is opened.
 */
export async function listen(page: Page, hear: (told: Told) => void): Promise<void> {
	await page.exposeFunction('tellSaved', (head: number, edit: number) => {
		hear({ head, edit });
	});
	await page.addInitScript(() => {
		type Keep = (this: Storage, key: string, text: string) => void;
		const own = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!.value as Keep;
		const watched: Keep = function (key, text) {
			own.call(this, key, text);
			if (!key.startsWith('tierplan.head.')) return;
			const { tellSaved, written = 0 } = globalThis as unknown as {
				tellSaved: (head: number, edit: number) => void;
				written?: number;
			};
			tellSaved(Number(text), written);
		};
		Reflect.set(Storage.prototype, 'setItem', watched);
	});
}

const SHEET = '[role=treegrid]';
/** The order number of the first row: free text, so that each edit can write its own number. */
const CELL = `${SHEET} .ht_master tr[aria-rowindex="2"] td[aria-colindex="4"]`;
const MARK = 'edit ';

/** The number of our edit that is on screen; 0: none is. */
export async function editOn(page: Page): Promise<number> {
	const text = await page.locator(CELL).innerText();
	return text.startsWith(MARK) ? Number(text.slice(MARK.length)) : 0;
}

/** Selects the cell and pastes one edit into it; resolves in the task after. */
export async function writeOnce(page: Page, edit: number): Promise<void> {
	await page.locator(CELL).click();
	await page.evaluate(
		({ text, cell }) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/plain', text);
			const event = { clipboardData, bubbles: true, cancelable: true };
			document.querySelector(cell)?.dispatchEvent(new ClipboardEvent('paste', event));
		},
		{ text: MARK + String(edit), cell: CELL },
	);
}

/** How somebody writes for ever. */
interface Writing {
	/** The page goes out of sight now and then, so that a version is written as well. */
	readonly versions: boolean;
	/** Into the whole column: of very many rows its bytes lie beside the record. */
	readonly column: boolean;
}

/**
 * Pastes a rising number into one cell or its column for ever, each a record of its own, with undo
 * and redo between; every third waits until it is saved.
 */
export async function writeForEver(page: Page, from: number, how: Writing): Promise<void> {
	await page.locator(CELL).click();
	if (how.column) await page.keyboard.press('Control+Space');
	await page.evaluate(
		({ first, withVersions, cell, mark }) => {
			let shown: DocumentVisibilityState = 'visible';
			Object.defineProperty(document, 'visibilityState', { get: () => shown });
			const show = (state: DocumentVisibilityState): void => {
				shown = state;
				document.dispatchEvent(new Event('visibilitychange'));
			};
			const paste = (edit: number): void => {
				Reflect.set(globalThis, 'written', edit);
				const clipboardData = new DataTransfer();
				clipboardData.setData('text/plain', mark + String(edit));
				const event = { clipboardData, bubbles: true, cancelable: true };
				document.querySelector(cell)?.dispatchEvent(new ClipboardEvent('paste', event));
			};
			const press = (key: string): void => {
				window.dispatchEvent(
					new KeyboardEvent('keydown', { key, ctrlKey: true, cancelable: true }),
				);
			};
			const isBusy = (): boolean => document.querySelector('.save.busy') !== null;
			let turn = 0;
			let hiddenAt = 0;
			const go = (): void => {
				if (turn % 3 !== 0 || !isBusy()) {
					if (withVersions && turn % 6 === 0 && hiddenAt !== turn) {
						hiddenAt = turn;
						show('hidden');
						show('visible');
					} else {
						turn++;
						paste(first + turn);
						if (turn % 4 === 0) {
							press('z');
							press('y');
						}
					}
				}
				setTimeout(go, 2);
			};
			go();
		},
		{ first: from, withVersions: how.versions, cell: CELL, mark: MARK },
	);
}

/** Fills the empty workbook with a table, in whatever language the page speaks. */
export async function fill(page: Page, table: string): Promise<void> {
	await page.locator(SHEET).waitFor();
	await page.evaluate((text) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', text);
		const event = { clipboardData, bubbles: true, cancelable: true };
		document.body.dispatchEvent(new ClipboardEvent('paste', event));
	}, table);
	await page.getByRole('button', { name: /^(导入|Import)/ }).click();
	await page.locator(CELL).filter({ hasText: /./ }).waitFor();
}

/** Reads beside the app, raw. */
export const storedIn = (page: Page): Promise<Stored> =>
	page.evaluate(async () => {
		const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
			new Promise((resolve, reject) => {
				request.onsuccess = () => {
					resolve(request.result);
				};
				request.onerror = () => {
					reject(request.error ?? new Error('no answer'));
				};
			});
		const db = await answer(indexedDB.open('tierplan'));
		const tx = db.transaction(['wal', 'version', 'meta']);
		const keysOf = async (store: string): Promise<number[]> =>
			(await answer(tx.objectStore(store).getAllKeys())).map((key) => (key as [string, number])[1]);
		const [numbers, versions, metas] = await Promise.all([
			keysOf('wal'),
			keysOf('version'),
			answer(tx.objectStore('meta').getAll()) as Promise<{ head?: number }[]>,
		]);
		db.close();
		return { head: Math.max(0, ...metas.map(({ head = 0 }) => head)), numbers, versions };
	});

/** Records that are missing between others, or behind the last one. */
export function tornIn({ head, numbers, versions }: Stored): number {
	const gaps = numbers.filter(
		(number, place) => place > 0 && number !== numbers[place - 1]! + 1,
	).length;
	const newest = numbers.at(-1) ?? Math.max(0, ...versions);
	return gaps + (newest === head ? 0 : 1);
}
