/** A raw request as a promise; only other requests of its transaction may be awaited around it. */
export const answered = <Value>(request: IDBRequest<Value>): Promise<Value> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => {
			resolve(request.result);
		};
		request.onerror = () => {
			reject(request.error ?? new Error('request failed'));
		};
	});

/** Settles when the transaction has: `complete` is the only yes. */
export const completed = (tx: IDBTransaction): Promise<void> =>
	new Promise((resolve, reject) => {
		tx.oncomplete = () => {
			resolve();
		};
		tx.onabort = () => {
			reject(tx.error ?? new Error('transaction aborted'));
		};
	});
