import type { SuspendReason } from '../policy/promotionPolicy';
import type { Fen } from '../primitives/units';

/** Why a customer gets nothing: its sheet says so, or the policy stops money for an offence. */
export type Suspension = 'sheet' | SuspendReason;
/** Bits of `Promotion.suspendedFor`. */
export const SUSPENSION_BIT: Readonly<Record<Suspension, number>> = {
	sheet: 1,
	'open-price': 2,
	'region-offence': 4,
	'deposit-short': 8,
};

/** Money that some customers share among themselves alone. */
export interface Pot {
	/** The segment with a pool of its own; null: all that have none. */
	readonly segment: string | null;
	/** Its key accounts, the others, or all of them. */
	readonly share: 'all' | 'big' | 'small';
	readonly distributable: Fen;
	readonly allocated: Fen;
	/** Customers with a weight. */
	readonly customers: number;
	readonly floors: Fen;
	readonly caps: Fen;
}

/** Who gets which promotion money. Sums are of all pots. */
export interface Promotion {
	readonly pool: Fen;
	readonly newCustomers: Fen;
	readonly reserve: Fen;
	readonly distributable: Fen;
	readonly unallocated: Fen;
	/** Fen by which floors exceed the distributable money of their pot; then nothing is allocated. */
	readonly floorsOver: Fen;
	readonly floors: Fen;
	readonly caps: Fen;
	/** By customer code. */
	readonly allocation: Float64Array;
	readonly weight: Float64Array;
	readonly cap: Float64Array;
	/** 1 where the customer gets nothing, whatever its weight would be. */
	readonly suspended: Uint8Array;
	/** Why: bits of SUSPENSION_BIT. */
	readonly suspendedFor: Uint8Array;
	/** Customers with a weight. */
	readonly customers: number;
	/** One, unless segments or key accounts have money of their own. */
	readonly pots: readonly Pot[];
}
