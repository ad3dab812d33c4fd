import type { Fen } from '../../primitives/units';

/** What a unit gains by going from one region into another; above 0 the pair is exposed [REGION-3]. */
export const flowMargin = (netFrom: Fen, netTo: Fen, transport: Fen): Fen =>
	netTo - netFrom - transport;
