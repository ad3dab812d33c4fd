import type { AttributeId } from '../customer/attributes';
import { attributeOf } from '../customer/sheet';
import { NONE } from '../plan';
import type { Segment, Tier } from '../policy/policy';
import { NO_DAY } from '../primitives/day';
import { message } from '../primitives/message';
import type { Fen } from '../primitives/units';
import { maySee } from './audience';
import { ATTRIBUTE_CLASSES } from './classes';
import type { DealerInput } from './dealerPlan';
import type { OutColumn, OutKind } from './outTable';
import { roundMoney } from './rounding';
import type { Disclosure } from './disclosure';

/** The final tier of the dealer; null outside the window. */
export function tierOf({
	plan: { placement, policy },
	customer,
}: DealerInput): { readonly segment: Segment; readonly tier: Tier } | null {
	const place = placement.tier[customer] ?? NONE;
	if (place === NONE) return null;
	const segment = policy.segments[placement.segment[customer]!]!;
	return { segment, tier: segment.ladder.tiers[place]! };
}

/** A number that the planner entered about the dealer, of a class it may see; null: unknown. */
export function factOf({ plan, customer }: DealerInput, attribute: AttributeId): number | null {
	if (!maySee('dealer', ATTRIBUTE_CLASSES[attribute])) return null;
	const value = attributeOf(plan.inputs.customers, attribute, customer);
	return typeof value === 'number' ? value : null;
}

/** The same for a day. */
export function dayOf(input: DealerInput, attribute: AttributeId): number | null {
	const day = factOf(input, attribute);
	return day === NO_DAY ? null : day;
}

/** Money as the planner wants it told. */
export const told = ({ unit }: DealerInput, money: Fen | null): Fen | null =>
	money === null || unit === null ? money : roundMoney(money, unit);

/** A column of a dealer's file; its title is `sharing_column_<id>`. */
export const column = (id: string, kind: OutKind, disclosure: Disclosure): OutColumn => ({
	...{ id, kind, disclosure },
	title: message(`sharing_column_${id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`),
});
