import {
	DISCLOSED_FIELDS,
	PRICE_POLICIES,
	REBATE_KINDS,
	REBATE_MEASURES,
	REBATE_PERIODS,
	type ChannelPolicy,
	type DisclosedField,
	type ListedProduct,
	type RebateLadder,
	type RebateStep,
} from '../channelPolicy';
import { REFUSED, type Place, type Refused } from './issues';
import { choice, list, named, nullable, number, object, text, type Reader } from './readers';
import { missing, refuseDuplicates } from './readSegments';

const MOST_LADDERS = 100;
const MOST_STEPS = 100;
const MOST_TIERS = 254;
const MOST_PRODUCTS = 10_000;

const readStep: Reader<RebateStep> = (value, place) => {
	const readers = {
		from: number('rebates.*.steps.*.from'),
		rate: number('rebates.*.steps.*.rate'),
	};
	const read = object(readers)(value, place) as Partial<RebateStep> | Refused;
	if (read === REFUSED) return REFUSED;
	if (!Object.hasOwn(read, 'from')) return missing(value, 'from', place);
	if (!Object.hasOwn(read, 'rate')) return missing(value, 'rate', place);
	return read as RebateStep;
};

const readLadder: Reader<RebateLadder> = (value, place) => {
	const readers = {
		id: text,
		name: text,
		kind: choice(REBATE_KINDS),
		by: choice(REBATE_MEASURES),
		period: choice(REBATE_PERIODS),
		steps: list(readStep, MOST_STEPS),
		tiers: list(text, MOST_TIERS),
		believed: number('rebates.*.believed'),
	};
	const read = object(readers)(value, place) as Partial<RebateLadder> | Refused;
	if (read === REFUSED) return REFUSED;
	if (read.id === undefined) return missing(value, 'id', place);
	if (read.steps === undefined) return missing(value, 'steps', place);
	refuseFalling(read.steps, place.at('steps'));
	return {
		...read,
		id: read.id,
		name: read.name ?? read.id,
		kind: read.kind ?? 'all-units',
		by: read.by ?? 'amount',
		period: read.period ?? 'year',
		steps: read.steps,
	};
};

/** Thresholds rise; what was refused before has been spoken of. */
function refuseFalling(steps: readonly (RebateStep | undefined)[], place: Place): void {
	steps.forEach((step, index) => {
		const before = steps[index - 1]?.from;
		if (step?.from === undefined || before === undefined || step.from > before) return;
		place.at(index).at('from').refuse('policy_cut_not_rising', { value: step.from, before });
	});
}

export const readRebates: Reader<readonly RebateLadder[]> = (value, place) => {
	const ladders = list(readLadder, MOST_LADDERS)(value, place);
	if (ladders === REFUSED) return REFUSED;
	refuseDuplicates(ladders, place);
	return ladders as readonly RebateLadder[];
};

const readProduct: Reader<ListedProduct> = (value, place) => {
	const readers = {
		product: text,
		supplyFen: number('priceList.*.supplyFen'),
		agentFen: number('priceList.*.agentFen'),
		distributorFen: number('priceList.*.distributorFen'),
		retailFen: number('priceList.*.retailFen'),
		costFen: number('priceList.*.costFen'),
	};
	const read = object(readers)(value, place) as Partial<ListedProduct> | Refused;
	if (read === REFUSED) return REFUSED;
	if (!Object.hasOwn(read, 'product')) return missing(value, 'product', place);
	if (!Object.hasOwn(read, 'supplyFen')) return missing(value, 'supplyFen', place);
	return read as ListedProduct;
};

const readPriceList: Reader<readonly ListedProduct[]> = (value, place) => {
	const products = list(readProduct, MOST_PRODUCTS)(value, place);
	if (products === REFUSED) return REFUSED;
	refuseDuplicates(
		products.map((each) => (each?.product === undefined ? undefined : { id: each.product })),
		place,
	);
	return products as readonly ListedProduct[];
};

/** The parts of a policy that channels hang on, each by its name. */
export const CHANNEL_READERS: Readonly<Record<keyof ChannelPolicy, Reader>> = {
	rebates: readRebates,
	deposits: object({
		rates: named(nullable(number('deposits.rates.*'))),
		deterrence: object({
			priceGapFen: nullable(number('deposits.deterrence.priceGapFen')),
			transportFen: nullable(number('deposits.deterrence.transportFen')),
			units: nullable(number('deposits.deterrence.units')),
			detection: nullable(number('deposits.deterrence.detection')),
		}),
	}),
	priceList: readPriceList,
	pricePolicy: choice(PRICE_POLICIES),
	stock: object({
		availableFen: nullable(number('stock.availableFen')),
		lotFen: nullable(number('stock.lotFen')),
	}),
	freightFen: nullable(number('freightFen')),
	disclosure: list(
		choice(Object.keys(DISCLOSED_FIELDS) as DisclosedField[]),
		Object.keys(DISCLOSED_FIELDS).length,
	),
};

/** Limits of the guards over channels. */
export const CHANNEL_LIMIT_READERS = {
	rebateCap: nullable(number('guards.rebateCap')),
	rebateNear: number('guards.rebateNear'),
	rebateOfMargin: number('guards.rebateOfMargin'),
	dumpFloor: number('guards.dumpFloor'),
	dumpAt: number('guards.dumpAt'),
	dealerMargin: number('guards.dealerMargin'),
	dealerReturn: nullable(number('guards.dealerReturn')),
	overstocked: number('guards.overstocked'),
	understocked: number('guards.understocked'),
	crossRegion: number('guards.crossRegion'),
	priceSpread: number('guards.priceSpread'),
	netNetSpread: nullable(number('guards.netNetSpread')),
};
