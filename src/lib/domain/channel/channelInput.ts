import type { AttributeId } from '../customer/attributes';
import { attributeOf, type CustomerSheet } from '../customer/sheet';
import type { LedgerTotals } from '../ledger/totals/ledgerTotals';
import type { Measures, Placement, Promotion, Window } from '../plan';
import type { Policy } from '../policy/policy';
import type { Code } from '../primitives/units';

/** What is known before anything of the channels is. */
export interface ChannelInput {
	readonly policy: Policy;
	readonly window: Window;
	readonly totals: LedgerTotals;
	readonly measures: Measures;
	readonly placement: Placement;
	/** Customers of the window, in report order. */
	readonly order: Int32Array;
	readonly sheet: CustomerSheet;
	readonly promotion: Promotion;
}

/** The number of a fact; NaN where nothing stands, or nothing that could be read. */
export function figureOf(sheet: CustomerSheet, attribute: AttributeId, customer: Code): number {
	const value = attributeOf(sheet, attribute, customer);
	return typeof value === 'number' ? value : NaN;
}

/** Its own tier by id; the customer is in the window. */
export const tierIdOf = (
	{ segments }: Pick<Policy, 'segments'>,
	{ segment, tier }: Pick<Placement, 'segment' | 'tier'>,
	customer: Code,
): string => segments[segment[customer]!]!.ladder.tiers[tier[customer]!]!.id;

/** Everybody unknown. */
export const unknownFigures = (size: number): Float64Array => new Float64Array(size).fill(NaN);
