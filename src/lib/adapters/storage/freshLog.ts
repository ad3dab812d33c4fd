/** Holds nothing, ever: made and taken away at once. */
const SCRATCH = 'tierplan-log';

/**
 * Has the browser begin a new log for the databases of this site, before anything is written into
 * them. True: it found them damaged just now and has emptied them.
 *
 * A browser that dies in the middle of a write leaves half a record at the end of LevelDB's log.
 * Chromium 156 reads up to there and goes on writing behind it; its next start but one meets a
 * wrong checksum and empties every database of the site without a word to it. Deleting a database,
 * even an empty one, makes LevelDB store what the log holds in a table and begin a new log, so
 * that the half record goes with the old one. Other browsers do next to nothing. Measured: 10 to
 * 25 ms.
 *
 * Must be the first to open a database in a visit: only the first is told of the emptying. Never
 * rejects: whether databases open at all is found out by whoever needs one.
 */
export const freshLog = (factory: IDBFactory, patience: number): Promise<boolean> =>
	new Promise((resolve) => {
		let emptied = false;
		const timer = setTimeout(() => {
			resolve(emptied);
		}, patience);
		const done = (): void => {
			clearTimeout(timer);
			resolve(emptied);
		};
		try {
			const request = factory.open(SCRATCH);
			request.onupgradeneeded = (event) => {
				// Chromium's own word, in no standard.
				emptied = Reflect.get(event, 'dataLoss') === 'total';
			};
			request.onerror = done;
			request.onsuccess = () => {
				// Another tab may begin its own at the same time.
				request.result.onversionchange = () => {
					request.result.close();
				};
				request.result.close();
				// Nothing may be written before: it would lie behind the half record if the browser dies now.
				const gone = factory.deleteDatabase(SCRATCH);
				gone.onsuccess = done;
				gone.onerror = done;
			};
		} catch {
			done();
		}
	});
