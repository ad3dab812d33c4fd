import { createWitness } from './adapters/browser/keptWitness';
import type { Storage } from './composeStorage';

// What the frame asks before the workbook, and with it compose.ts, has been loaded.

/** Has this browser kept a workbook, as far as can be known before the database has answered? */
export const hasKeptWorkbooks = (): boolean => createWitness().heads().size > 0;

/** Begins to read from the database; what reads it comes before all that shows what was read. */
export const beginStorage = async (asked: string | null): Promise<Storage> =>
	(await import('./composeStorage')).composeStorage(asked);
