import type { Measures } from '../plan';
import type { Code, Fen } from '../primitives/units';
import { CHURNED, PARTIAL, type Fading } from './fading';
import type { Loss, LossGroup } from './losses';
import { wilson } from './wilson';
import { yearlyRate } from './yearlyRate';

type Sold = Pick<Measures, 'size' | 'revenue' | 'priorRevenue'>;

/** Adds up who is gone of whom; every customer is given once. */
export class LossSum {
	readonly #base = { customers: 0, revenue: 0 };
	readonly #churned = { customers: 0, revenue: 0 };
	readonly #partial = { customers: 0, revenue: 0, fall: 0 };

	/** A customer without revenue in the prior window is in no base. */
	add({ state }: Pick<Fading, 'state'>, { revenue, priorRevenue }: Sold, customer: Code): void {
		const before = priorRevenue[customer]!;
		if (!(before > 0)) return;
		count(this.#base, before);
		if (state[customer] === CHURNED) count(this.#churned, before);
		if (state[customer] !== PARTIAL) return;
		count(this.#partial, before);
		this.#partial.fall += before - revenue[customer]!;
	}

	/** `months` are those of a window. */
	group(months: number): LossGroup {
		const base = { ...this.#base };
		return {
			base,
			churned: lossOf(this.#churned, base, months),
			partial: { ...lossOf(this.#partial, base, months), fall: this.#partial.fall },
		};
	}
}

interface Sum {
	customers: number;
	revenue: Fen;
}

function count(into: Sum, fen: Fen): void {
	into.customers++;
	into.revenue += fen;
}

/** Rates of what is gone [CHURN-8]. */
export function lossOf(
	{ customers, revenue }: Readonly<Sum>,
	base: Readonly<Sum>,
	months: number,
): Loss {
	const between = wilson(customers, base.customers);
	const rate = between === null ? null : customers / base.customers;
	const revenueRate = base.revenue > 0 ? revenue / base.revenue : null;
	const yearly = (of: number | null): number | null =>
		of === null ? null : yearlyRate(of, months);
	return {
		...{ customers, revenue, rate, revenueRate },
		low: between?.low ?? null,
		high: between?.high ?? null,
		yearlyRate: yearly(rate),
		yearlyRevenueRate: yearly(revenueRate),
	};
}
