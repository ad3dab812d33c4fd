import { isoDay } from '../../reading/isoDay';
import { NO_DAY } from '../../primitives/day';
import {
	COMMITMENTS,
	NEW_CUSTOMERS_FROM,
	PROMOTION_BASES,
	RESOURCE_KINDS,
	SUSPEND_REASONS,
	type Pool,
	type Resource,
} from '../policy';
import { REFUSED, type Refused } from './issues';
import { choice, list, named, nullable, number, object, shown, text, type Reader } from './readers';
import { readMultipliers } from './readMultipliers';
import { missing, refuseDuplicates } from './readSegments';

const MOST_RESOURCES = 100;
const SHAPES = [['rate'], ['fixedFen'], ['goalFen', 'costRatio']] as const;

/** One of several shapes, replaced whole. */
const readPool: Reader<Pool> = (value, place) => {
	const readers = {
		rate: number('promotion.pool.rate'),
		fixedFen: number('promotion.pool.fixedFen'),
		goalFen: number('promotion.pool.goalFen'),
		costRatio: number('promotion.pool.costRatio'),
	};
	const read = object(readers)(value, place);
	if (read === REFUSED) return REFUSED;
	const given = Object.keys(read);
	const fits = SHAPES.some(
		(shape) => shape.length === given.length && shape.every((key) => given.includes(key)),
	);
	return fits ? (read as unknown as Pool) : place.refuse('policy_pool_choice');
};

const readResource: Reader<Resource> = (value, place) => {
	const readers = {
		id: text,
		name: text,
		kind: choice(RESOURCE_KINDS),
		unitFen: number('promotion.resources.*.unitFen'),
		units: named(number('promotion.resources.*.units.*')),
		instrument: text,
	};
	const read = object(readers)(value, place) as Partial<Resource> | Refused;
	if (read === REFUSED) return REFUSED;
	const { id, kind, unitFen } = read;
	if (id === undefined) return missing(value, 'id', place);
	if (kind === undefined) return missing(value, 'kind', place);
	if (unitFen === undefined) return missing(value, 'unitFen', place);
	return { ...read, id, kind, unitFen, name: read.name ?? id, units: read.units ?? {} };
};

const readResources: Reader<readonly Resource[]> = (value, place) => {
	const resources = list(readResource, MOST_RESOURCES)(value, place);
	if (resources === REFUSED) return REFUSED;
	refuseDuplicates(resources, place);
	return resources as readonly Resource[];
};

/** As ISO writes it. */
const day: Reader<string> = (value, place) =>
	typeof value === 'string' && isoDay(value) !== NO_DAY
		? value
		: place.refuse('policy_not_day', { value: shown(value) });

const readCommitment: Reader = object({
	by: choice(COMMITMENTS),
	costRatio: nullable(number('promotion.commitment.costRatio')),
	due: nullable(day),
	forwardBuying: nullable(number('promotion.commitment.forwardBuying')),
	stopAfter: nullable(number('promotion.commitment.stopAfter')),
});

/** null: not judged; what is missing is found by `checkPolicy`, on the whole policy. */
const readAcquisition: Reader = nullable(
	object({
		ceiling: number('promotion.acquisition.ceiling'),
		rate: number('promotion.acquisition.rate'),
		spendFen: number('promotion.acquisition.spendFen'),
		marginFen: number('promotion.acquisition.marginFen'),
		retentionFen: number('promotion.acquisition.retentionFen'),
		retentionRate: number('promotion.acquisition.retentionRate'),
		discount: number('promotion.acquisition.discount'),
		prospects: number('promotion.acquisition.prospects'),
	}),
);

export const readPromotion: Reader = object({
	pool: readPool,
	segmentPools: named(nullable(readPool)),
	newCustomerShare: number('promotion.newCustomerShare'),
	newCustomersFrom: choice(NEW_CUSTOMERS_FROM),
	reserveShare: number('promotion.reserveShare'),
	reserveCap: nullable(number('promotion.reserveCap')),
	bigShare: nullable(number('promotion.bigShare')),
	base: choice(PROMOTION_BASES),
	tierWeights: named(number('promotion.tierWeights.*')),
	capRate: number('promotion.capRate'),
	floorFen: number('promotion.floorFen'),
	multipliers: readMultipliers('promotion'),
	suspendOn: list(choice(SUSPEND_REASONS), SUSPEND_REASONS.length),
	instruments: named(named(number('promotion.instruments.*.*'))),
	areaInstruments: list(text, MOST_RESOURCES),
	resources: readResources,
	winCost: number('promotion.winCost'),
	commitment: readCommitment,
	payoutDays: number('promotion.payoutDays'),
	acquisition: readAcquisition,
});
