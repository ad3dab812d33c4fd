import type { ListedProduct } from '$lib/domain/policy/policy';

export type PriceColumn = 'supplyFen' | 'agentFen' | 'distributorFen' | 'retailFen' | 'costFen';

/** The price list with one price changed; null takes it away, but for the supply price. */
export function withPrice(
	list: readonly ListedProduct[],
	place: number,
	column: PriceColumn,
	price: number | null,
): { readonly path: readonly string[]; readonly value: readonly ListedProduct[] } {
	const { [column]: before, ...rest } = list[place]!;
	const kept = column === 'supplyFen' ? before : undefined;
	const next = price ?? kept;
	const changed = next === undefined ? rest : { ...rest, [column]: next };
	return { path: ['priceList'], value: list.with(place, changed as ListedProduct) };
}
