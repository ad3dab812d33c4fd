import { tierIdOf, type ChannelInput } from '../channelInput';

/** The instrument that is given as goods. */
const GOODS = 'goods';

/** Goods given to every customer as its tier's part of the promotion money, fen; null where no tier has them. */
export function goodsOf({
	policy,
	placement,
	order,
	promotion,
}: Pick<ChannelInput, 'policy' | 'placement' | 'order' | 'promotion'>): Float64Array | null {
	const shares = new Map(
		Object.entries(policy.promotion.instruments).flatMap(([tier, parts]) =>
			Object.hasOwn(parts, GOODS) ? [[tier, parts[GOODS]!] as const] : [],
		),
	);
	if (shares.size === 0) return null;
	const goods = new Float64Array(promotion.allocation.length).fill(NaN);
	for (const customer of order) {
		const share = shares.get(tierIdOf(policy, placement, customer));
		if (share !== undefined) goods[customer] = Math.round(share * promotion.allocation[customer]!);
	}
	return goods;
}
