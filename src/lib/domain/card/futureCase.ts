import { tierCushion, tierGap } from '../explain';
import type { TierGap } from '../explain/tierGap';
import { NONE, type Plan } from '../plan';
import type { Named } from '../primitives/message';
import { message, type Message } from '../primitives/message';
import type { Code, Fen, Ratio } from '../primitives/units';
import type { CustomerSales } from './customerSales';
import { BAND_SHARE, forecastBand, LEAST_MONTHS, type ForecastBand } from './forecastBand';
import { known } from './known';
import { monthSeries, pastWindows, type PastWindow } from './monthSeries';

/** Where a customer is heading: trend, next window, next tier. */
export interface FutureCase {
	readonly past: readonly PastWindow[];
	/** Against the prior window; null without revenue there. */
	readonly growth: Ratio | null;
	/** Chance of being alive next month; null without a bought month. */
	readonly alive: Ratio | null;
	/** Bought months to expect in the next window; null while the simple rule stands in. */
	readonly purchases: number | null;
	readonly band: ForecastBand | null;
	/** What lifts it, and where to; null in the best tier, and where the tier is not the one of its figures. */
	readonly gap: TierGap | null;
	/** Fen it may lose and stay where it is; null in the last tier, and where it was set by hand. */
	readonly cushion: Fen | null;
	/** Revenue at which it rises; null where tiers go by something else than revenue. */
	readonly line: { readonly fen: Fen; readonly tier: Named } | null;
	readonly lines: readonly Message[];
}

/** The future of a customer of the window [CARD-8]. */
export function futureCase(plan: Plan, customer: Code, sales: CustomerSales): FutureCase {
	const { measures, churn, window, placement, policy, basis } = plan;
	const plain = placement.plainTier[customer] ?? NONE;
	// A tier that was set by hand is no line that its own figures have to cross.
	const isPlaced = plain !== NONE && plain === placement.tier[customer];
	const revenue = measures.revenue[customer]!;
	const before = measures.priorRevenue[customer]!;
	const growth = before > 0 ? revenue / before - 1 : null;
	const alive = known(churn.alive[customer]);
	const purchases = known(churn.purchases[customer]);
	const bought = monthSeries(sales, window).fen.filter((fen) => fen > 0);
	const band = purchases === null ? null : forecastBand(purchases, window.months, bought);
	const gap = isPlaced ? tierGap(plan, customer) : null;
	const cushion = isPlaced ? tierCushion(plan, customer) : null;
	const ladder = policy.segments[placement.segment[customer]!]?.ladder;
	const byRevenue = ladder?.measure === 'revenue' && basis.by === 'sell-in';
	const line = gap !== null && byRevenue ? { fen: revenue + gap.fen, tier: gap.tier } : null;
	return {
		past: pastWindows(sales, window),
		...{ growth, alive, purchases, band, gap, cushion, line },
		lines: [
			growth === null
				? message('card_future_no_growth')
				: message(growth < 0 ? 'card_future_fell' : 'card_future_grew', {
						change: { ratio: Math.abs(growth) },
					}),
			...nextLines(purchases, band, window.months),
			...reachLines(band, line, gap),
		],
	};
}

function nextLines(
	purchases: number | null,
	band: ForecastBand | null,
	months: number,
): readonly Message[] {
	if (purchases === null) return [message('card_future_no_model')];
	const expected = { purchases: purchases.toFixed(1), months };
	if (band === null) return [message('card_future_few', { ...expected, least: LEAST_MONTHS })];
	return [
		message('card_future_band', {
			...expected,
			low: { fen: band.low },
			high: { fen: band.high },
			share: { ratio: BAND_SHARE },
		}),
	];
}

function reachLines(
	band: ForecastBand | null,
	line: FutureCase['line'],
	gap: TierGap | null,
): readonly Message[] {
	if (gap === null) return [];
	const tier = { tier: gap.tier };
	if (line === null || band === null) return [];
	if (band.low >= line.fen) return [message('card_future_above', { tier })];
	return [message(band.high >= line.fen ? 'card_future_within' : 'card_future_below', { tier })];
}
