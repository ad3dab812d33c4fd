/**
 * The door of the engine: pure, synchronous, deterministic, the same in page, worker and Node.
 * Inputs and a policy in, a plan out; commands on the sales sheet give the next inputs.
 */
export { createInputs, type Inputs } from './inputs';
export type * from './plan';
export { recalculate, rowsReadBy, type RecalculateOptions } from './recalculate';

export { appendBatch, replaceWithBatch } from './ledger/appendBatch';
export type { SalesBatch } from './ledger/batch';
export { cellText } from './ledger/cellText';
export { countsOf } from './ledger/countsOf';
export { deleteRows } from './ledger/deleteRows';
export type { CellValue } from './ledger/chunkDraft';
export { editCells, type LedgerEdit } from './ledger/editCells';
export { appendRows, insertRows } from './ledger/insertRows';
export { CHUNK_ROWS, EMPTY_LEDGER, type Chunk, type Ledger, type NameBook } from './ledger/ledger';
export { locate, rowsOf, type RowPlace } from './ledger/locate';

export type { Policy, PolicyChanges } from './policy/policy';
export { resolvePolicy } from './policy/resolvePolicy';
