/**
 * The native version of a database, 0 when there is none. Leaves nothing behind: a database that
 * this look would make is taken back. Looking first matters because Dexie, met with a newer
 * database, opens it all the same and adds the stores it misses.
 */
export const peekVersion = (factory: IDBFactory, name: string): Promise<number> =>
	new Promise((resolve, reject) => {
		const request = factory.open(name);
		let isNew = false;
		request.onupgradeneeded = () => {
			isNew = true;
			request.transaction?.abort();
		};
		request.onsuccess = () => {
			const { version } = request.result;
			request.result.close();
			resolve(version);
		};
		request.onerror = () => {
			if (isNew) resolve(0);
			else reject(request.error ?? new Error('the database does not open'));
		};
	});
