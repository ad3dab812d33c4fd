import type { Placement } from '../../plan';
import type { Policy } from '../../policy/policy';
import { compareNames } from '../../primitives/compareNames';
import type { Code, Fen } from '../../primitives/units';
import type { Promotion } from '../promotion';
import { fenSplitter } from './splitFen';

export interface InstrumentInput {
	readonly policy: Pick<Policy, 'promotion' | 'segments'>;
	readonly placement: Pick<Placement, 'segment' | 'tier'>;
	readonly promotion: Pick<Promotion, 'allocation'>;
}

/** Money in one form. */
export interface InstrumentMoney {
	readonly instrument: string;
	readonly money: Fen;
	/** Is it spent in the region instead of on the account? */
	readonly area: boolean;
}

/**
 * Customer → its money by form, to the fen, by name of the form [SPLIT-1]; null where the policy does
 * not divide the tier's money.
 */
export function instrumentsOf({
	policy,
	placement,
	promotion,
}: InstrumentInput): (customer: Code) => readonly InstrumentMoney[] | null {
	const { instruments, areaInstruments } = policy.promotion;
	const area = new Set(areaInstruments);
	const rows = new Map(
		Object.entries(instruments).map(([tier, shares]) => {
			const parts = Object.entries(shares).sort(([a], [b]) => compareNames(a, b));
			return [tier, { parts, split: fenSplitter(parts) }] as const;
		}),
	);
	return (customer) => {
		const segment = policy.segments[placement.segment[customer]!];
		const row = rows.get(segment?.ladder.tiers[placement.tier[customer]!]?.id ?? '');
		if (row === undefined) return null;
		const money = row.split(promotion.allocation[customer] ?? 0);
		return row.parts.map(([instrument], place) => ({
			...{ instrument, money: money[place]!, area: area.has(instrument) },
		}));
	};
}
