import { databaseName, turnOf, turnsThere } from './keptSignpost';
import { PATIENCE } from './patience';

/** Deletes the databases that another was made in place of. One that cannot be deleted stays. */
export async function deleteOthers(factory: IDBFactory, current: string): Promise<void> {
	const present = turnOf(current) ?? 1;
	const before = Array.from({ length: present - 1 }, (_, place) => place + 1);
	for (const turn of new Set([...before, ...(await turnsThere(factory))])) {
		if (turn !== present) await deleted(factory, databaseName(turn));
	}
}

const deleted = (factory: IDBFactory, name: string): Promise<void> =>
	new Promise((resolve) => {
		const over = (): void => {
			clearTimeout(timer);
			resolve();
		};
		const timer = setTimeout(over, PATIENCE);
		const request = factory.deleteDatabase(name);
		request.onsuccess = over;
		request.onerror = over;
	});
