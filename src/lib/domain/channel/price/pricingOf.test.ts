import { describe, expect, it } from 'vitest';
import { laterInSteps } from '../../later';
import type { Chunk, Ledger } from '../../ledger/ledger';
import { finish } from '../../primitives/steps';
import type { PriceBook } from './priceBook';
import type { Prices } from './prices';
import { pricingOf } from './pricingOf';

const chunk = (rows: number, product = true): Chunk =>
	({
		rows,
		numbers: { quantity: new Float64Array(0) },
		texts: { product: product ? new Int32Array(0) : null },
	}) as unknown as Chunk;
const ledgerOf = (...chunks: Chunk[]): Ledger => ({ chunks }) as unknown as Ledger;

/** A book and prices of a ledger, made or waiting. */
function stand(ledger: Ledger, strict: boolean, made: boolean) {
	const book = laterInSteps<PriceBook | null>([ledger], undefined, function* () {
		yield 0;
		return { ledger, blocks: [] };
	});
	const prices = laterInSteps<Prices | null>([ledger], undefined, function* () {
		yield* book.making();
		return { strict } as Prices;
	});
	if (made) finish(prices.making());
	return { book, prices };
}
/** The same after an edit: both wait, and know what was made last. */
function edited({ book, prices }: ReturnType<typeof stand>, ledger: Ledger) {
	const steps = function* <Result>(last: Result | null) {
		yield 0;
		return last!;
	};
	return {
		book: laterInSteps<PriceBook | null>([ledger], book, steps),
		prices: laterInSteps<Prices | null>([ledger], prices, steps),
	};
}
const many = chunk(50_000);
const one = chunk(1);

describe('[PRICE-10] prices in steps', () => {
	const asked = ({ book, prices }: ReturnType<typeof stand>, ledger: Ledger) =>
		pricingOf(book, prices, ledger);

	it('are for very many rows that nobody has priced', () => {
		const [few, more] = [ledgerOf(many), ledgerOf(many, one)];
		expect(asked(stand(few, true, false), few)).toBeNull();
		const waiting = stand(more, true, false);
		finish(asked(waiting, more)!);
		expect(waiting.prices.made).toBe(true);
		expect(asked(waiting, more)).toBeNull();
	});

	it('are none where no sale has a price', () => {
		const bare = ledgerOf(chunk(60_000, false));
		expect(asked(stand(bare, true, false), bare)).toBeNull();
	});

	it('are none for the few rows of an edit, but in netNet all prices move', () => {
		const ledger = ledgerOf(many, many, one);
		const after = ledgerOf(many, many, chunk(2));
		expect(asked(edited(stand(ledger, true, true), after), after)).toBeNull();
		expect(asked(edited(stand(ledger, false, true), after), after)).not.toBeNull();
		const much = ledgerOf(many, chunk(50_000), chunk(1));
		expect(asked(edited(stand(ledger, true, true), much), much)).not.toBeNull();
		expect(asked(edited(stand(ledger, true, false), after), after)).not.toBeNull();
	});

	it('are for a great many rows that are gone', () => {
		const ledger = ledgerOf(many, chunk(60_000), one);
		const after = ledgerOf(many, one);
		expect(asked(edited(stand(ledger, true, true), after), after)).not.toBeNull();
	});
});
