import type { Code, Fen } from '../../primitives/units';
import { elasticityOf } from '../../response/elasticityOf';
import type { Pot } from '../promotion';
import { moneyCase, type OptimumInput } from './moneyCase';

/** The customers of a pot that answer to money, and what one more yuan brings there, in yuan. */
export interface PotReturn {
	readonly pot: Pot;
	readonly customers: readonly Code[];
	/** One for each customer. */
	readonly marginals: readonly number[];
	/** Of one yuan shared out by the weights; null: nobody in it is judged, or nobody gets any. */
	readonly marginal: number | null;
}

/** Pots of the big and of the small side by side, one pair for each pool [POOL-12]; empty without `bigShare`. */
export function potReturns(
	input: OptimumInput,
): readonly { readonly big: PotReturn; readonly small: PotReturn }[] {
	const { policy, placement, promotion } = input;
	const { pots } = promotion;
	const given = pots.some(({ share }) => share === 'big') ? moneyCase(input) : null;
	const potOf = (customer: Code): Pot | undefined => {
		const { id, ladder } = policy.segments[placement.segment[customer]!]!;
		const own = pots.some(({ segment }) => segment === id) ? id : null;
		const share = ladder.tiers[placement.tier[customer]!]!.key ? 'big' : 'small';
		return pots.find((pot) => pot.segment === own && pot.share === share);
	};
	const sums = new Map(pots.map((pot) => [pot, { money: 0, brought: 0 }]));
	const of = new Map(
		pots.map((pot) => [pot, { customers: [] as Code[], marginals: [] as number[] }]),
	);
	given?.customers.forEach((customer, at) => {
		const pot = potOf(customer)!;
		const today: Fen = given.today[at]!;
		// A little more for everybody, in proportion to what each has.
		const brought =
			given.sales[at]! * given.margin[at]! * elasticityOf(given.curves[given.curve[at]!]!);
		const sum = sums.get(pot)!;
		sum.money += today;
		sum.brought += brought;
		of.get(pot)!.customers.push(customer);
		of.get(pot)!.marginals.push(brought / today);
	});
	const returnOf = (pot: Pot): PotReturn => {
		const { money, brought } = sums.get(pot)!;
		return { pot, ...of.get(pot)!, marginal: money > 0 ? brought / money : null };
	};
	return pots.flatMap((big) => {
		if (big.share !== 'big') return [];
		const small = pots.find(({ segment, share }) => segment === big.segment && share === 'small')!;
		return [{ big: returnOf(big), small: returnOf(small) }];
	});
}
