import { expect, it } from 'vitest';
import { SeededNumbers } from '../../primitives/seededNumbers';
import type { PriceBlock } from './priceBlock';
import type { BlockFound, Prices } from './prices';
import { widestOf } from './widestOf';

const numbers = new SeededNumbers(9);
const pick = (count: number) => Math.floor(numbers.next() * count);
const SIZE = 12;
const PRICES = 20;
const block = (): PriceBlock =>
	({
		from: Int32Array.of(0, 4, 4 + PRICES),
		customers: Int32Array.from({ length: 4 + PRICES }, () => pick(SIZE)),
	}) as unknown as PriceBlock;
const widths = () => Float64Array.from({ length: PRICES }, () => Math.max(0, pick(9) - 4));
const found = (): BlockFound => ({ first: 1, end: 2, differing: widths(), inverted: widths() });

it('[PRICE-7] the widest after an edit is that of all that was found, ties and zeros too', () => {
	let seen: Prices['seen'] = new Map(Array.from({ length: 5 }, () => [block(), found()] as const));
	let last: Pick<Prices, 'seen' | 'differing' | 'inverted'> = {
		seen,
		differing: new Float64Array(SIZE),
		inverted: new Float64Array(SIZE),
	};
	for (const column of ['differing', 'inverted'] as const)
		last = { ...last, [column]: widestOf(column, SIZE, seen, null) };
	for (let step = 0; step < 200; step++) {
		const places = [...seen];
		const at = pick(places.length);
		const [was, before] = places[at]!;
		const edits: [PriceBlock, BlockFound][][] = [
			[[was, { ...before, inverted: widths() }]],
			[[block(), found()]],
			places.length > 2 ? [] : [[was, before]],
			[
				[was, before],
				[block(), found()],
			],
		];
		seen = new Map(places.toSpliced(at, 1, ...edits[pick(edits.length)]!));
		const size = SIZE + step;
		const next = {
			seen,
			differing: widestOf('differing', size, seen, last),
			inverted: widestOf('inverted', size, seen, last),
		};
		for (const column of ['differing', 'inverted'] as const)
			expect(next[column]).toEqual(widestOf(column, size, seen, null));
		last = next;
	}
});
