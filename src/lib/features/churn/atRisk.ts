import { CHURNED, PARTIAL } from '$lib/domain/churn/fading';
import { NONE, type Plan } from '$lib/domain/plan';
import type { Code, Fen, Ratio } from '$lib/domain/primitives/units';

/** Whom the list shows. */
export const VIEWS = ['key', 'all', 'gone', 'fallen'] as const;
export type View = (typeof VIEWS)[number];

/** Everybody by view, the most money first. */
export type Listed = Readonly<Record<View, readonly Code[]>>;

/** Risk × revenue; null: the risk is not known. */
export function stakeOf({ churn, measures }: Plan, customer: Code): Fen | null {
	const risk = churn.risk[customer]!;
	return Number.isNaN(risk) ? null : Math.max(0, measures.revenue[customer]!) * risk;
}

/** Growth against the prior window; null without a base. */
export function growthOf({ measures }: Plan, customer: Code): Ratio | null {
	const before = measures.priorRevenue[customer]!;
	return before > 0 ? measures.revenue[customer]! / before - 1 : null;
}

export function listedCustomers(plan: Plan): Listed {
	const { leaving, measures, placement, policy, inputs } = plan;
	const { state, signs } = leaving.fading;
	const rank = inputs.names.customer.rank();
	const by = (codes: Code[], moneyOf: (code: Code) => number): Code[] => {
		const money = new Map(codes.map((code) => [code, moneyOf(code)]));
		return codes.sort((a, b) => money.get(b)! - money.get(a)! || rank[a]! - rank[b]!);
	};
	const all: Code[] = [];
	const gone: Code[] = [];
	const fallen: Code[] = [];
	for (let customer = 0; customer < measures.size; customer++) {
		if (signs[customer] !== 0) all.push(customer);
		if (state[customer] === CHURNED) gone.push(customer);
		if (state[customer] === PARTIAL) fallen.push(customer);
	}
	by(all, (code) => stakeOf(plan, code) ?? 0);
	const isKey = (code: Code): boolean => {
		const tier = placement.tier[code]!;
		const segment = policy.segments[placement.segment[code]!];
		return tier !== NONE && segment?.ladder.tiers[tier]?.key === true;
	};
	return {
		all,
		key: all.filter(isKey),
		gone: by(gone, (code) => measures.priorRevenue[code]!),
		fallen: by(fallen, (code) => measures.priorRevenue[code]! - measures.revenue[code]!),
	};
}
