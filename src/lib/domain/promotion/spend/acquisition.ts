import type { AcquisitionPolicy } from '../../policy/policy';
import { exp } from '../../primitives/exp';
import { ln } from '../../primitives/ln';
import type { Fen, Ratio } from '../../primitives/units';

/** How much a prospect is worth spending on (Blattberg & Deighton 1996). Fen, not rounded. */
export interface Acquisition {
	/** How fast money wins: share won = ceiling × (1 − e^(−k × spend)), spend in fen. */
	readonly k: number;
	/** What a customer won is worth. */
	readonly value: Fen;
	/** Best spend on a prospect, the share won with it, and what is left of a prospect then. */
	readonly best: Fen;
	readonly won: Ratio;
	readonly equity: Fen;
	/** The same at the spend of today. */
	readonly today: { readonly spend: Fen; readonly won: Ratio; readonly equity: Fen };
	/** Cost of a new customer at the best spend, on average and of the last one; null without any won. */
	readonly averageCost: Fen | null;
	readonly marginalCost: Fen;
	/** Cost of keeping a customer for another year, and how often it goes into winning one. */
	readonly keepCost: Fen;
	readonly ratio: number | null;
	/** For all prospects: the best budget, and what it wins. */
	readonly budget: Fen;
	readonly customers: number;
}

/** Where the last yuan of winning brings a customer's worth [PAY-9] (C22): the average decides nothing. */
export function acquisitionOf(judged: AcquisitionPolicy): Acquisition {
	const { ceiling, rate, spendFen, marginFen, retentionFen, retentionRate, discount } = judged;
	const k = ln(ceiling / (ceiling - rate)) / spendFen;
	const keepCost = retentionFen / retentionRate;
	const stays = retentionRate / (1 + discount);
	const value = marginFen + ((marginFen - keepCost) * stays) / (1 - stays);
	const share = (spend: Fen): Ratio => ceiling * (1 - exp(-k * spend));
	const equity = (spend: Fen): Fen => share(spend) * value - spend;
	// Worth less than the first yuan costs: nobody is to be won.
	const best = ceiling * k * value > 1 ? ln(ceiling * k * value) / k : 0;
	const won = share(best);
	const averageCost = won > 0 ? best / won : null;
	return {
		...{ k, value, best, won, keepCost, averageCost },
		equity: best > 0 ? equity(best) : 0,
		today: { spend: spendFen, won: rate, equity: rate * value - spendFen },
		marginalCost: 1 / (ceiling * k * exp(-k * best)),
		ratio: averageCost === null || keepCost <= 0 ? null : averageCost / keepCost,
		budget: best * judged.prospects,
		customers: won * judged.prospects,
	};
}
