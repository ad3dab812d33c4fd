import { createWitness } from './adapters/browser/keptWitness';

// What the frame asks before the workbook, and with it compose.ts, has been loaded.

/** Has this browser kept a workbook, as far as can be known before the database has answered? */
export const hasKeptWorkbooks = (): boolean => createWitness().heads().size > 0;
