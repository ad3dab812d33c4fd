import type { Explanation } from '../explain/explanation';
import type { NameBook } from '../ledger/ledger';
import { message } from '../primitives/message';
import type { ProductMix, ProductShare } from './productMix';

/** Products that an explanation has room for. */
const SHOWN = 8;

/** What a customer buys beside the others of its tier, those with the largest difference first [CARD-9]. */
export function explainProducts(
	names: NameBook,
	{ by, products, bought, peers }: ProductMix,
): Explanation {
	const money = products.reduce((sum, { fen }) => sum + Math.max(0, fen), 0);
	const lead = message('card_why_products', { bought, peers, money: { fen: money } });
	const difference = ({ own, peers: theirs }: ProductShare): number =>
		theirs === null ? own : Math.abs(own - theirs);
	const lines = [...products]
		.sort((a, b) => difference(b) - difference(a) || a.code - b.code)
		.slice(0, SHOWN)
		.map(({ code, own, peers: theirs, room }) => {
			const known = { name: names[by].name(code), own: { ratio: own } };
			return theirs === null || room === null
				? message('card_why_product', known)
				: message('card_why_product_beside', {
						...{ ...known, peers: { ratio: theirs } },
						room: { fen: Math.round(room) },
					});
		});
	return { lead, lines: [...lines, ...(peers === 0 ? [] : [message('card_why_room')])] };
}
