import type { Code, Fen } from '../primitives/units';
import { exactWeight, rateOf, sumOf, sumWeights, type Claims } from './claims';

/** Above this relative distance doubles tell two figures apart; below it whole numbers decide. */
export const DOUBTFUL = 1e-14;

/** The one λ = money / weight at which the clamped shares add up, and who is free at it. */
export interface Settled {
	/** Customers between their bounds. */
	readonly free: Int32Array;
	/** Customers at their floor or cap. */
	readonly atFloor: Int32Array;
	readonly atCap: Int32Array;
	/** Fen left for the free ones, and the sum of their weights. */
	readonly money: bigint;
	readonly weight: bigint;
}

/**
 * Finds λ with Σ clamp(λ·weight, floor, cap) = distributable [POOL-4]. Shares out by weight, fixes
 * the side that is violated by more (it stays fixed at the true λ), and does the rest again: exact,
 * finite, and each round is one walk (after Bitran & Hochbaum 1981).
 * Needs Σ floors ≤ distributable ≤ Σ caps.
 */
export function settleBounds(claims: Claims, distributable: Fen): Settled {
	let free = claims.customers;
	const atFloor: Int32Array[] = [];
	const atCap: Int32Array[] = [];
	let money = BigInt(distributable);
	for (;;) {
		const weight = sumWeights(claims, free);
		const { below, within, above } = split(claims, free, money, weight);
		if (below.length === 0 && above.length === 0) {
			return { free, atFloor: join(atFloor), atCap: join(atCap), money, weight };
		}
		// Both sides times `weight`, so that they are whole numbers.
		const excess = money * sumWeights(claims, above) - weight * BigInt(sumOf(claims.cap, above));
		const lack = weight * BigInt(sumOf(claims.floor, below)) - money * sumWeights(claims, below);
		const rest = [within];
		if (excess >= lack) {
			atCap.push(above);
			money -= BigInt(sumOf(claims.cap, above));
		} else rest.push(above);
		if (lack >= excess) {
			atFloor.push(below);
			money -= BigInt(sumOf(claims.floor, below));
		} else rest.push(below);
		free = join(rest);
	}
}

interface Sides {
	readonly below: Int32Array;
	readonly within: Int32Array;
	readonly above: Int32Array;
}

function split(claims: Claims, free: Int32Array, money: bigint, weight: bigint): Sides {
	const rate = rateOf(claims, money, weight);
	const below: Code[] = [];
	const above: Code[] = [];
	for (let i = 0; i < free.length; i++) {
		const customer = free[i]!;
		const share = rate * claims.weight[customer]!;
		const cap = claims.cap[customer]!;
		const floor = claims.floor === null ? 0 : claims.floor[customer]!;
		const doubt = share * DOUBTFUL;
		if (
			share > cap + doubt ||
			(share >= cap - doubt && exceeds(claims, customer, money, weight, cap) > 0)
		) {
			above.push(customer);
		} else if (
			share < floor - doubt ||
			(share <= floor + doubt && exceeds(claims, customer, money, weight, floor) < 0)
		) {
			below.push(customer);
		}
	}
	return {
		below: Int32Array.from(below),
		within: without(free, [...below, ...above], claims.cap.length),
		above: Int32Array.from(above),
	};
}

/** Some codes without others; the very same where there are none. `size`: one above the largest. */
function without(codes: Int32Array, others: readonly Code[], size: number): Int32Array {
	if (others.length === 0) return codes;
	const marks = new Uint8Array(size);
	for (const code of others) marks[code] = 1;
	return codes.filter((code) => marks[code] === 0);
}

/** Sign of money·w / weight − bound, in whole numbers. */
function exceeds(
	claims: Claims,
	customer: Code,
	money: bigint,
	weight: bigint,
	bound: Fen,
): number {
	const difference = money * exactWeight(claims, customer) - weight * BigInt(bound);
	return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

function join(parts: readonly Int32Array[]): Int32Array<ArrayBuffer> {
	const joined = new Int32Array(parts.reduce((length, part) => length + part.length, 0));
	let at = 0;
	for (const part of parts) {
		joined.set(part, at);
		at += part.length;
	}
	return joined;
}
