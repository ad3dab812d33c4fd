import { authorisedRegions } from '../../channel/region/authorised';
import { attributeOf } from '../../customer/sheet';
import type { Plan } from '../../plan';
import { message, type Message } from '../../primitives/message';
import type { Code } from '../../primitives/units';
import type { Explanation } from '../explanation';
import { money } from './money';

/** What a customer shipped outside its regions, where to, and how much of that is tolerated [EXPLAIN-7]. */
export function explainRegion(plan: Plan, customer: Code): Explanation | null {
	const { channel, measures, inputs } = plan;
	if (measures.present[customer] !== 1) return null;
	const said = String(attributeOf(inputs.customers, 'authorisedRegions', customer) ?? '');
	const regions = [...authorisedRegions(said)].join(' / ');
	if (regions === '') return { lead: message('explain_region_no_regions'), lines: [] };
	const allowed = message('explain_region_authorised', { regions });
	const { shipments } = channel;
	const share = shipments?.outside[customer] ?? NaN;
	if (shipments === null || Number.isNaN(share))
		return { lead: message('explain_region_no_shipments'), lines: [allowed] };
	const outside = shipments.outsideFen[customer]!;
	return {
		lead:
			outside > 0
				? message('explain_region_outside', { share: { ratio: share }, money: money(outside) })
				: message('explain_region_inside'),
		lines: [
			allowed,
			...(shipments.foreign.get(customer) ?? []).map(({ region, fen }) =>
				message('explain_region_foreign', { region, money: money(fen) }),
			),
			toleranceLine(plan, outside, share),
		],
	};
}

/** How much more may go, or how much too much went; of what was shipped in all. */
function toleranceLine({ policy }: Plan, outside: number, share: number): Message {
	const limit = { ratio: policy.guards.crossRegion };
	if (outside === 0) return message('explain_region_tolerated', { limit });
	const over = outside - policy.guards.crossRegion * (outside / share);
	return over > 0
		? message('explain_region_over', { limit, over: money(over) })
		: message('explain_region_room', { limit, room: money(-over) });
}
