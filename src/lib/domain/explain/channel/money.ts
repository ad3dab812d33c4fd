import type { Fen } from '../../primitives/units';

/** Money of an explanation: to the fen. */
export const money = (fen: Fen): { exactFen: number } => ({ exactFen: Math.round(fen) });
