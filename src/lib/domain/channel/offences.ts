import type { Policy } from '../policy/policy';
import type { Offences } from '../promotion/promotionInput';
import { shareComparer } from '../primitives/compareShare';
import { decimalOf } from '../primitives/decimal';
import type { Deposits } from './deposit/deposits';
import type { Shipments } from './region/shipments';

/** More than the tolerated part of a dealer's goods went outside his regions [REGION-1]. */
export function regionOffences(
	{ outside, outsideFen }: Shipments,
	{ guards }: Pick<Policy, 'guards'>,
): Uint8Array {
	const compare = shareComparer(decimalOf(guards.crossRegion));
	return Uint8Array.from(outside, (share, customer) => {
		const fen = outsideFen[customer]!;
		// The whole was money too: share × whole is the part, to the fen.
		return fen > 0 && compare(fen, Math.round(fen / share)) > 0 ? 1 : 0;
	});
}

/** Held less than the tier asks for [DEPOSIT-2]. */
export const depositOffences = ({ short }: Deposits): Uint8Array =>
	Uint8Array.from(short, (fen) => (fen > 0 ? 1 : 0));

/** What the switches of the policy ask for; the others are not looked at. */
export function offencesOf(
	policy: Policy,
	found: { readonly shipments: Shipments | null; readonly deposits: Deposits },
): Offences {
	const on = new Set(policy.promotion.suspendOn);
	const shipments = on.has('region-offence') ? found.shipments : null;
	return {
		region: shipments === null ? null : regionOffences(shipments, policy),
		deposit: on.has('deposit-short') ? depositOffences(found.deposits) : null,
	};
}
