import { later, type Later } from '../later';
import type { Measures } from '../plan';
import type { ChurnPolicy } from '../policy/policy';
import { shareComparer } from '../primitives/compareShare';
import { decimalOf, minus, ONE } from '../primitives/decimal';
import { NO_HISTORY } from './buyingHistory';
import { CHURNED, PARTIAL, SIGN_BIT, type Fading } from './fading';
import type { Histories } from './readHistories';

type Terms = Pick<ChurnPolicy, 'lapse' | 'partialFall' | 'gapFactor' | 'steepFall'>;
type Bought = Pick<Histories, 'bought' | 'last' | 'observed'>;
type Sold = Pick<Measures, 'size' | 'present' | 'revenue' | 'priorRevenue'>;

/** Who is gone, half gone, or about to go, by revenue and silence alone [CHURN-7, CHURN-9]. */
export function fadingOf({ bought, last, observed }: Bought, measures: Sold, terms: Terms): Fading {
	const { size, present, revenue, priorRevenue } = measures;
	const unknown = (): Float64Array => new Float64Array(size).fill(NaN);
	const fading = { silent: unknown(), gap: unknown(), patience: unknown() };
	const state = new Uint8Array(size);
	const signs = new Uint8Array(size);
	const factor = decimalOf(terms.gapFactor);
	const numerator = Number(factor.numerator);
	const denominator = Number(factor.denominator);
	const half = shareComparer(minus(ONE, decimalOf(terms.partialFall)));
	const steep = shareComparer(minus(ONE, decimalOf(terms.steepFall)));
	for (let customer = 0; customer < size; customer++) {
		const before = priorRevenue[customer]!;
		const now = revenue[customer]!;
		const gaps = bought[customer]!;
		if (gaps === NO_HISTORY) continue;
		const silent = observed[customer]! - last[customer]!;
		fading.silent[customer] = silent;
		if (gaps > 0) fading.gap[customer] = last[customer]! / gaps;
		// Products of whole numbers: 1.1 × 10 months is 11 months, not a rounding more.
		const factorGaps = numerator * last[customer]!;
		const asLong = gaps === 0 ? 0 : Math.ceil(factorGaps / (denominator * gaps));
		const patience = Math.max(terms.lapse, asLong);
		fading.patience[customer] = patience;
		if (before > 0 && silent >= patience) {
			state[customer] = CHURNED;
			continue;
		}
		if (before > 0 && half(now, before) <= 0) state[customer] = PARTIAL;
		if (!(before > 0) && present[customer] !== 1) continue;
		const quiet = gaps === 0 ? silent > terms.lapse : silent * denominator * gaps > factorGaps;
		const fell = before > 0 && steep(now, before) <= 0;
		signs[customer] = (quiet ? SIGN_BIT.silent : 0) | (fell ? SIGN_BIT.fell : 0);
	}
	return { ...fading, state, signs };
}

/** The same, made when somebody looks at it. */
export function laterFading(
	histories: Later<Histories>,
	measures: Measures,
	{ lapse, partialFall, gapFactor, steepFall }: ChurnPolicy,
	last: Later<Fading> | undefined,
): Later<Fading> {
	const terms = { lapse, partialFall, gapFactor, steepFall };
	return later([histories, measures, ...Object.values(terms)], last, () =>
		fadingOf(histories.result, measures, terms),
	);
}
