import { createWitness } from '$lib/adapters/browser/keptWitness';

/** Has this browser kept a workbook, as far as can be known before the database has answered? */
export const hasKeptWorkbooks = (): boolean => createWitness().heads().size > 0;
