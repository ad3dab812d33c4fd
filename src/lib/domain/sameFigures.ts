import type { CustomerSheet } from './customer/sheet';
import type { Inputs } from './inputs';
import type { Chunk, Ledger } from './ledger/ledger';

/**
 * Does the same plan follow from both? Told by identity alone: true where nothing but notes beside
 * cells is another.
 */
export function sameFigures(one: Inputs, other: Inputs): boolean {
	const { ledger, customers, ...rest } = one;
	const { ledger: ledger2, customers: customers2, ...rest2 } = other;
	return sameFields(rest, rest2) && sameSales(ledger, ledger2) && sameSheets(customers, customers2);
}

function sameSales({ chunks, ...one }: Ledger, { chunks: chunks2, ...other }: Ledger): boolean {
	return (
		sameFields(one, other) &&
		(chunks === chunks2 ||
			(chunks.length === chunks2.length &&
				chunks.every((chunk, place) => sameChunk(chunk, chunks2[place]!))))
	);
}

function sameChunk(one: Chunk, other: Chunk): boolean {
	if (one === other) return true;
	const { notes: __, numbers, texts, extra, ...rest } = one;
	const { notes: ___, numbers: numbers2, texts: texts2, extra: extra2, ...rest2 } = other;
	return (
		sameFields(rest, rest2) &&
		sameFields(numbers, numbers2) &&
		sameFields(texts, texts2) &&
		sameFields(extra, extra2)
	);
}

function sameSheets(
	{ notes: __, ...one }: CustomerSheet,
	{ notes: ___, ...other }: CustomerSheet,
): boolean {
	return sameFields(one, other);
}

function sameFields(one: object, other: object): boolean {
	const fields = Object.entries(one);
	const others = new Map(Object.entries(other));
	return (
		fields.length === others.size &&
		fields.every(([name, value]) => others.has(name) && others.get(name) === value)
	);
}
