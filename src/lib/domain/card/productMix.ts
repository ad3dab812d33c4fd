import { NO_NAME } from '../ledger/names';
import type { Window } from '../plan';
import type { Code, Fen, Ratio } from '../primitives/units';
import type { CustomerSales } from './customerSales';
import type { TierMix } from './tierMix';

/** A product of a customer beside the other customers of its tier. */
export interface ProductShare {
	readonly code: Code;
	/** Fen net of returns in the window. */
	readonly fen: Fen;
	/** Share of what the customer bought, of products with a positive sum alone. */
	readonly own: Ratio;
	/** The same of the others; null: nobody else is in the tier, or they bought nothing. */
	readonly peers: Ratio | null;
	/** Fen that a share as large as theirs would bring more (negative: less); null without peers. */
	readonly room: Fen | null;
}

export interface ProductMix {
	readonly by: 'product' | 'category';
	/** Every product that the customer or the others bought, the customer's largest first, then the others'. */
	readonly products: readonly ProductShare[];
	/** Products of the customer with a positive sum. */
	readonly bought: number;
	/** Others in the tier. */
	readonly peers: number;
}

/** What a customer buys, against what the others of its tier buy [CARD-9]. */
export function productMix(
	{ months, amounts, names }: CustomerSales,
	{ from, to }: Pick<Window, 'from' | 'to'>,
	mix: TierMix,
): ProductMix {
	const own = new Map<Code, Fen>();
	names[mix.by].forEach((code, row) => {
		const month = months[row]!;
		if (code === NO_NAME || month < from || month > to) return;
		own.set(code, (own.get(code) ?? 0) + amounts[row]!);
	});
	const others = mix.fen.map((fen, code) => Math.max(0, fen - (own.get(code) ?? 0)));
	const all = others.reduce((sum, fen) => sum + fen, 0);
	const positive = [...own.values()].reduce((sum, fen) => sum + Math.max(0, fen), 0);
	const peers = mix.customers - 1;
	const shareOf = (code: Code, fen: Fen): ProductShare => {
		const share = positive > 0 ? Math.max(0, fen) / positive : 0;
		const theirs = peers > 0 && all > 0 ? others[code]! / all : null;
		const room = theirs === null ? null : (theirs - share) * positive;
		return { code, fen, own: share, peers: theirs, room };
	};
	const products: ProductShare[] = [...own].map(([code, fen]) => shareOf(code, fen));
	others.forEach((fen, code) => {
		if (fen > 0 && !own.has(code)) products.push(shareOf(code, 0));
	});
	products.sort((a, b) => b.fen - a.fen || (b.peers ?? 0) - (a.peers ?? 0) || a.code - b.code);
	const bought = products.filter(({ fen }) => fen > 0).length;
	return { by: mix.by, products, bought, peers: Math.max(0, peers) };
}
