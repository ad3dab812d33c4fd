import type { AttributeId } from '../../customer/attributes';
import type { AttributeValue, CustomerSheet } from '../../customer/sheet';
import { NONE } from '../../plan';
import type { Segment } from '../../policy/policy';
import type { Code, Month } from '../../primitives/units';
import { findTier } from './findTier';

/** Columns of the customer sheet that set a tier by hand. */
export const OVERRIDE_COLUMNS = [
	'tier',
	'tierReason',
	'tierApprover',
	'tierUntil',
] as const satisfies readonly AttributeId[];

export type OverrideSheet = Readonly<
	Record<(typeof OVERRIDE_COLUMNS)[number], readonly AttributeValue[]>
>;

const UNKNOWN: readonly AttributeValue[] = [];

export function overrideSheet({ columns }: CustomerSheet): OverrideSheet {
	const column = (id: AttributeId): readonly AttributeValue[] => columns.get(id) ?? UNKNOWN;
	return {
		tier: column('tier'),
		tierReason: column('tierReason'),
		tierApprover: column('tierApprover'),
		tierUntil: column('tierUntil'),
	};
}

/** Tiers set by hand, of the customers of the window [OVERRIDE-1 … OVERRIDE-4]. Lists in report order. */
export interface Overrides {
	/** By customer code: the tier in force; NONE without one. null: nobody has one. */
	readonly tier: Uint8Array | null;
	readonly expired: readonly Code[];
	/** Whose ladder has no such tier. */
	readonly unknown: readonly { readonly customer: Code; readonly name: string }[];
	/** In force without a reason or an approver. */
	readonly unexplained: readonly Code[];
}

const NOBODY: Overrides = { tier: null, expired: [], unknown: [], unexplained: [] };

export function readOverrides(
	sheet: OverrideSheet,
	segments: readonly Segment[],
	segmentOfCustomer: Uint8Array,
	order: Int32Array,
	asOf: Month,
): Overrides {
	if (sheet.tier.length === 0) return NOBODY;
	const tier = new Uint8Array(segmentOfCustomer.length).fill(NONE);
	const expired: Code[] = [];
	const unexplained: Code[] = [];
	const unknown: { customer: Code; name: string }[] = [];
	for (const customer of order) {
		const wanted = textAt(sheet.tier, customer);
		if (wanted === '') continue;
		const until = sheet.tierUntil[customer];
		// A month that was not read is as if it were blank: it is marked where it stands.
		if (typeof until === 'number' && until < asOf) {
			expired.push(customer);
			continue;
		}
		const place = findTier(segments[segmentOfCustomer[customer]!]!.ladder, wanted);
		if (place === -1) {
			unknown.push({ customer, name: wanted });
			continue;
		}
		tier[customer] = place;
		const explained =
			textAt(sheet.tierReason, customer) !== '' && textAt(sheet.tierApprover, customer) !== '';
		if (!explained) unexplained.push(customer);
	}
	return {
		expired,
		unknown,
		unexplained,
		tier: tier.every((place) => place === NONE) ? null : tier,
	};
}

/** The text of a cell; empty where nothing stands. */
const textAt = (column: readonly AttributeValue[], customer: Code): string =>
	String(column[customer] ?? '').trim();
