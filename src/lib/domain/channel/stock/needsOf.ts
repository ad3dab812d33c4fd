import type { Plan } from '../../plan';
import { monthInYear } from '../../primitives/day';
import type { Code, Fen } from '../../primitives/units';
import { cellOf } from '../../tier/cell';
import { figureOf } from '../channelInput';
import { sellInCap } from './cover';
import type { Need } from './supply';

/** What a dealer of whom stock is known should take next month. */
export interface StockLine {
	readonly customer: Code;
	readonly stock: Fen;
	/** A month's sales on average, and next month's by the season. */
	readonly average: Fen;
	readonly expected: Fen;
	readonly cover: number;
	/** The most that may go in without lasting too long afterwards. */
	readonly cap: Fen;
}

/** Everybody whose cover is known, in report order; without a season next month is an average one [STOCK-2]. */
export function stockLines(plan: Plan): readonly StockLine[] {
	return [...plan.order]
		.filter((customer) => !Number.isNaN(plan.channel.covers[customer]!))
		.map((customer) => stockLineOf(plan, customer));
}

/** The same of one customer whose cover is known. */
export function stockLineOf(
	{ policy, window, basis, inputs, channel }: Plan,
	customer: Code,
): StockLine {
	const { covers, season } = channel;
	const rise = season?.[monthInYear(window.to + 1) - 1] ?? 1;
	const stock = figureOf(inputs.customers, 'stock', customer);
	const average = basis.value[customer]! / window.months;
	const expected = average * rise;
	const month = { opening: stock, sellThrough: expected };
	const cap = sellInCap(policy.guards.overstocked, average, month);
	return { customer, stock, average, expected, cover: covers[customer]!, cap: Math.floor(cap) };
}

/** Dealers about to run out, and what keeps them at the least cover through next month [STOCK-5]. */
export function needsOf(plan: Plan, lines: readonly StockLine[]): readonly Need[] {
	const least = plan.policy.guards.understocked;
	const { segment, tier } = plan.placement;
	const places = placesOf(plan);
	return lines
		.filter(({ cover }) => cover < least)
		.map(({ customer, cover, average, expected, stock }) => ({
			customer,
			cover,
			place: places.get(cellOf(segment[customer]!, tier[customer]!)) ?? 0,
			fen: Math.max(0, Math.ceil(least * average + expected - stock)),
		}));
}

/** Tiers in the order of supply: key ones of all segments, then the others, by policy. */
function placesOf({ policy }: Plan): ReadonlyMap<number, number> {
	const tiers = policy.segments.flatMap(({ ladder }, segment) =>
		ladder.tiers.map(({ key }, tier) => ({ cell: cellOf(segment, tier), key, tier })),
	);
	const others = Math.max(0, ...tiers.map(({ tier }) => tier)) + 1;
	return new Map(tiers.map(({ cell, key, tier }) => [cell, key ? tier : others + tier]));
}
