import fc from 'fast-check';
import { anyPart } from '$lib/domain/testing/anyPart';

/** One thing that happens to bytes on their way. */
export type Mutation = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

const place = anyPart();
const at = (share: number, length: number): number => Math.floor(share * length);

const flip = fc.tuple(place, fc.nat(7)).map(([share, bit]): Mutation => (bytes) => {
	const next = bytes.slice();
	const i = at(share, next.length - 1);
	next[i] = (next[i] ?? 0) ^ (1 << bit);
	return next;
});
const overwrite = fc
	.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 8 }))
	.map(([share, put]): Mutation => (bytes) => {
		const next = bytes.slice();
		next.set(put.slice(0, next.length), Math.max(0, at(share, next.length - put.length)));
		return next;
	});
const splice = (from: number, to: number, put: Uint8Array): Mutation => {
	return (bytes) => {
		const [first, last] = [at(from, bytes.length), at(to, bytes.length)].sort((a, b) => a - b);
		return Uint8Array.from([...bytes.slice(0, first), ...put, ...bytes.slice(last)]);
	};
};
const cut = place.map(
	(share): Mutation =>
		(bytes) =>
			bytes.slice(0, at(share, bytes.length)),
);
const remove = fc.tuple(place, place).map(([from, to]) => splice(from, to, new Uint8Array()));
const insert = fc
	.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 8 }))
	.map(([share, put]) => splice(share, share, put));

export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
	{ weight: 4, arbitrary: flip },
	{ weight: 3, arbitrary: overwrite },
	{ weight: 2, arbitrary: insert },
	{ weight: 1, arbitrary: cut },
	{ weight: 1, arbitrary: remove },
);

/** One to three of them, one after the other. */
export const mutations: fc.Arbitrary<Mutation> = fc
	.array(mutation, { minLength: 1, maxLength: 3 })
	.map((all) => (bytes) => all.reduce((changed, each) => each(changed), bytes));

/** More runs for what is quick: 500, and 10 000 in the long form. */
export const manyRuns = (): number => 5 * (fc.readConfigureGlobal().numRuns ?? 100);
