import { attributeOf } from '../../customer/sheet';
import type { PricePage } from './priceBlock';
import type { PricesInput } from './prices';
import { byRegion, type RegionNames, type RegionPrices } from './regionPrices';
import { spreadsOf, unitsOf, type Spread, type Tolerance } from './spreads';

/** How a difference is told: in fen a unit, or as a share of the dearer price. */
export interface Rule {
	readonly strict: boolean;
	readonly tolerance: Tolerance;
}

/** What is compared on a page. */
export interface PageCompared {
	readonly prices: RegionPrices;
	/** Fen a unit, by price. */
	readonly units: Float64Array;
	readonly spreads: readonly Spread[];
}

export type Compare = (page: PricePage) => PageCompared;

export function ruleOf({ pricePolicy, guards }: PricesInput['policy']): Rule {
	const { priceSpread, netNetSpread } = guards;
	return pricePolicy === 'strict'
		? { strict: true, tolerance: () => priceSpread }
		: {
				strict: false,
				tolerance: (price) => Math.max(priceSpread, Math.floor(price * (netNetSpread ?? 0))),
			};
}

/** How a page is compared: at the invoice, or at what is left of it. */
export function comparing({ policy, ...input }: PricesInput): Compare {
	const { names, sheet, measures, netNet } = input;
	const { strict, tolerance } = ruleOf(policy);
	const regions: RegionNames = {
		name: (code) => names.region.name(code),
		ofCustomer: (customer) => String(attributeOf(sheet, 'region', customer) ?? ''),
	};
	return (page) => {
		const net = netNet === null || strict ? page : netPage(page, measures, netNet);
		const prices = byRegion(net, regions);
		const units = unitsOf(prices);
		return { prices, units, spreads: spreadsOf(prices, units, tolerance) };
	};
}

/** The page at what is left of every customer's invoices. */
function netPage(
	page: PricePage,
	{ revenue }: PricesInput['measures'],
	netNet: Float64Array,
): PricePage {
	return {
		...page,
		amounts: page.amounts.map((fen, k) => {
			const customer = page.customers[k]!;
			const bought = revenue[customer]!;
			const left = netNet[customer]!;
			return bought > 0 && !Number.isNaN(left) ? Math.round((fen * left) / bought) : fen;
		}),
	};
}
