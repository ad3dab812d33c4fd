import { later, type Later } from '../later';
import type { Measures } from '../plan';
import type { ChurnPolicy } from '../policy/policy';
import { shareComparer } from '../primitives/compareShare';
import { decimalOf, minus, ONE } from '../primitives/decimal';
import type { Code } from '../primitives/units';
import { NO_HISTORY } from './buyingHistory';
import {
	CHURNED,
	PARTIAL,
	SIGN_BIT,
	type Fading,
	type FadingSource,
	type FadingTerms,
} from './fading';
import type { Histories } from './readHistories';

type Sold = Pick<Measures, 'size' | 'present' | 'revenue' | 'priorRevenue'>;

/**
 * Who is gone, half gone, or about to go, by revenue and silence alone [CHURN-7, CHURN-9]. Given the
 * last one of the same window and terms, only customers in pages that changed are judged again.
 */
export function fadingOf(
	{ bought, last: latest, observed, totals, window }: Histories,
	{ size, present, revenue, priorRevenue }: Sold,
	terms: FadingTerms,
	before: Fading | null = null,
): Fading {
	const from: FadingSource = { totals, window, size, terms };
	const was = before !== null && isAlike(before.from, from) ? before : null;
	const known = was === null ? 0 : Math.min(size, was.from.size);
	const silences = withFirst(new Float64Array(size), was?.silent, known, NaN);
	const ownGaps = withFirst(new Float64Array(size), was?.gap, known, NaN);
	const patiences = withFirst(new Float64Array(size), was?.patience, known, NaN);
	const state = withFirst(new Uint8Array(size), was?.state, known, 0);
	const signs = withFirst(new Uint8Array(size), was?.signs, known, 0);
	const factor = decimalOf(terms.gapFactor);
	const numerator = Number(factor.numerator);
	const denominator = Number(factor.denominator);
	const half = shareComparer(minus(ONE, decimalOf(terms.partialFall)));
	const steep = shareComparer(minus(ONE, decimalOf(terms.steepFall)));
	const judge = (customer: Code): void => {
		silences[customer] = ownGaps[customer] = patiences[customer] = NaN;
		state[customer] = signs[customer] = 0;
		const earlier = priorRevenue[customer]!;
		const now = revenue[customer]!;
		const gaps = bought[customer]!;
		if (gaps === NO_HISTORY) return;
		const months = latest[customer]!;
		const silent = observed[customer]! - months;
		silences[customer] = silent;
		// Of one purchase alone, 0 / 0: no gap.
		ownGaps[customer] = months / gaps;
		// Products of whole numbers: 1.1 × 10 months is 11 months, not a rounding more.
		const factorGaps = numerator * months;
		const asLong = gaps === 0 ? 0 : Math.ceil(factorGaps / (denominator * gaps));
		const patience = Math.max(terms.lapse, asLong);
		patiences[customer] = patience;
		if (earlier > 0 && silent >= patience) {
			state[customer] = CHURNED;
			return;
		}
		if (earlier > 0 && half(now, earlier) <= 0) state[customer] = PARTIAL;
		if (!(earlier > 0) && present[customer] !== 1) return;
		const quiet = gaps === 0 ? silent > terms.lapse : silent * denominator * gaps > factorGaps;
		const fell = earlier > 0 && steep(now, earlier) <= 0;
		signs[customer] = (quiet ? SIGN_BIT.silent : 0) | (fell ? SIGN_BIT.fell : 0);
	};
	for (let place = 0; place < totals.pages.length; place++) {
		const start = place * totals.perPage;
		const end = Math.min(size, start + totals.perPage);
		const same = was !== null && totals.pages.isAs(was.from.totals.pages, place);
		for (let customer = same ? Math.max(start, known) : start; customer < end; customer++) {
			judge(customer);
		}
	}
	return { silent: silences, gap: ownGaps, patience: patiences, state, signs, from };
}

/** May customers whose sales are the same keep what was found of them? */
const isAlike = (was: FadingSource, now: FadingSource): boolean =>
	was.window === now.window &&
	was.totals.perPage === now.totals.perPage &&
	was.terms.lapse === now.terms.lapse &&
	was.terms.partialFall === now.terms.partialFall &&
	was.terms.gapFactor === now.terms.gapFactor &&
	was.terms.steepFall === now.terms.steepFall;

/** A column that begins as the last one did. */
function withFirst<Column extends Float64Array | Uint8Array>(
	column: Column,
	last: Column | undefined,
	known: number,
	unknown: number,
): Column {
	column.fill(unknown, known);
	if (last !== undefined) column.set(last.subarray(0, known));
	return column;
}

/** The same, made when somebody looks at it. */
export function laterFading(
	histories: Later<Histories>,
	measures: Measures,
	{ lapse, partialFall, gapFactor, steepFall }: ChurnPolicy,
	last: Later<Fading> | undefined,
): Later<Fading> {
	const terms = { lapse, partialFall, gapFactor, steepFall };
	return later([histories, measures, ...Object.values(terms)], last, (before) =>
		fadingOf(histories.result, measures, terms, before),
	);
}
