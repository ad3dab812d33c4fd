import { finish, type Steps } from '../../primitives/steps';
import { blockFound, foundAgain, pagesWithin } from './blockFound';
import { comparing, ruleOf } from './comparing';
import type { PriceBlock } from './priceBlock';
import type { BlockFound, Prices, PricesInput } from './prices';
import { widestOf } from './widestOf';

/**
 * What customers paid in the window and where it differs [PRICE-1 … PRICE-4]. Given the last prices,
 * only blocks with changed rows are compared again, and inversions where somebody buys more or less
 * than then. null while no sale has both a product and a quantity.
 */
export const pricesOf = (input: PricesInput, last: Prices | null = null): Prices | null =>
	finish(pricesSteps(input, last));

/** The same in steps. */
export function* pricesSteps(input: PricesInput, last: Prices | null): Steps<Prices | null> {
	const { policy, book, names, window, measures, sheet } = input;
	if (book === null) return null;
	const { revenue } = measures;
	const strict = policy.pricePolicy === 'strict';
	const asked = [strict, policy.guards.priceSpread, sheet.columns.get('region'), names.region];
	const same = strict && last?.asked.every((value, k) => Object.is(value, asked[k])) === true;
	const moved = same ? movedSince(last.revenue, revenue) : null;
	const rule = ruleOf(policy);
	const compare = comparing(input);
	const look = (block: PriceBlock, pages: readonly [number, number]): BlockFound => {
		const known = same ? last.seen.get(block) : undefined;
		if (known?.first !== pages[0] || known.end !== pages[1])
			return blockFound(block, pages, compare, revenue, rule);
		return moved === null ? known : foundAgain(block, known, moved, compare, revenue, rule);
	};
	const seen = new Map<PriceBlock, BlockFound>();
	for (const [k, block] of book.blocks.entries()) {
		const pages = pagesWithin(block, window);
		if (pages[0] === pages[1]) continue;
		seen.set(block, look(block, pages));
		yield k / book.blocks.length;
	}
	return {
		...{ book, strict, seen, asked, revenue, from: input },
		differing: widestOf('differing', measures.size, seen, same ? last : null),
		inverted: widestOf('inverted', measures.size, seen, same ? last : null),
	};
}

/** 1 by customer code who buys more or less in the window than then; null: nobody. */
function movedSince(then: Float64Array, now: Float64Array): Uint8Array | null {
	const moved = new Uint8Array(now.length);
	let any = false;
	for (let customer = 0; customer < now.length; customer++) {
		if (now[customer] === then[customer]) continue;
		moved[customer] = 1;
		any = true;
	}
	return any ? moved : null;
}
