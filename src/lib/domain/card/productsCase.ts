import type { Plan } from '../plan';
import { message, type Message } from '../primitives/message';
import type { Code } from '../primitives/units';
import type { CustomerSales } from './customerSales';
import { missingSales, type Missing } from './missing';
import { productMix, type ProductMix, type ProductShare } from './productMix';
import type { TierMix } from './tierMix';

/** What a customer buys beside the others of its tier. */
export interface ProductsCase {
	/** null: no row names a product or a category. */
	readonly mix: ProductMix | null;
	/** What it buys more of than the others, by share; null without any. */
	readonly strongest: ProductShare | null;
	/** What it buys less of, by share; null without any. */
	readonly weakest: ProductShare | null;
	/** What the others buy and it does not, their largest first. */
	readonly absent: readonly ProductShare[];
	readonly lines: readonly Message[];
	readonly missing: readonly Missing[];
}

/** A difference that would be shown as nothing is none. */
const LEAST_DIFFERENCE = 0.005;
/** Names that a sentence has room for. */
const NAMED = 3;

/** The products of a customer of the window [CARD-9]. */
export function productsCase(
	{ inputs, window }: Plan,
	sales: CustomerSales,
	tier: TierMix | null,
): ProductsCase {
	if (tier === null) {
		return {
			...{ mix: null, strongest: null, weakest: null, absent: [] },
			lines: [message('card_products_unknown')],
			missing: [missingSales('product', 'card_tells_product')],
		};
	}
	const mix = productMix(sales, window, tier);
	const compared = mix.bought === 0 ? [] : mix.products.filter(({ peers }) => peers !== null);
	const byRoom = [...compared].sort((a, b) => b.room! - a.room! || a.code - b.code);
	const [first, last] = [byRoom[0], byRoom.at(-1)];
	const weakest = first !== undefined && behind(first) >= LEAST_DIFFERENCE ? first : null;
	const strongest = last !== undefined && -behind(last) >= LEAST_DIFFERENCE ? last : null;
	const absent = compared.filter(({ fen, peers }) => fen <= 0 && (peers ?? 0) > 0);
	const nameOf = (code: Code): string => inputs.names[mix.by].name(code);
	return {
		...{ mix, strongest, weakest, absent },
		lines: linesOf({ mix, strongest, weakest, absent }, nameOf),
		missing: mix.by === 'product' ? [] : [missingSales('product', 'card_tells_product')],
	};
}

/** Of a percentage, whole. */
const points = (share: number): string => (HUNDRED * share).toFixed(0);
const HUNDRED = 100;

const behind = ({ own, peers }: ProductShare): number => (peers ?? 0) - own;

function linesOf(
	{ mix, strongest, weakest, absent }: Omit<ProductsCase, 'lines' | 'missing'>,
	nameOf: (code: Code) => string,
): Message[] {
	if (mix === null || mix.bought === 0) return [message('card_products_none')];
	if (mix.peers === 0) return [message('card_products_alone')];
	return [
		...(weakest === null
			? []
			: [
					message('card_products_behind', {
						name: nameOf(weakest.code),
						points: points(behind(weakest)),
						room: { fen: Math.round(weakest.room!) },
					}),
				]),
		...(strongest === null
			? []
			: [
					message('card_products_ahead', {
						name: nameOf(strongest.code),
						points: points(-behind(strongest)),
					}),
				]),
		...(weakest === null && strongest === null ? [message('card_products_alike')] : []),
		...(absent.length === 0
			? []
			: [
					message('card_products_absent', {
						count: absent.length,
						names: absent
							.slice(0, NAMED)
							.map(({ code }) => nameOf(code))
							.join(' · '),
					}),
				]),
	];
}
