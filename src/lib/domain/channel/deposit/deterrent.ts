import type { Deterrence } from '../../policy/channelPolicy';
import type { Fen } from '../../primitives/units';

/** What selling outside his region brings a dealer, and the deposits that take the wish away, fen. */
export interface Deterrent {
	readonly gain: Fen;
	/** Where he keeps the gain when found out, and where it is taken back from him. */
	readonly kept: Fen;
	readonly takenBack: Fen;
}

/** gain = (gap − transport) × units; deposit ≥ gain / π, or gain × (1 − π) / π [DEPOSIT-3]. */
export function deterrent({
	priceGapFen,
	transportFen,
	units,
	detection,
}: Deterrence): Deterrent | null {
	if (priceGapFen === null || transportFen === null || units === null || detection === null) {
		return null;
	}
	const gain = Math.max(0, (priceGapFen - transportFen) * units);
	return {
		gain,
		kept: Math.ceil(gain / detection),
		takenBack: Math.ceil((gain * (1 - detection)) / detection),
	};
}
