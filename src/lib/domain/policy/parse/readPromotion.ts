import { PROMOTION_BASES, type Pool } from '../policy';
import { REFUSED } from './issues';
import { choice, isObject, named, number, object, type Reader } from './readers';
import { readMultipliers } from './readMultipliers';

/** One of two shapes, replaced whole. */
const readPool: Reader<Pool> = (value, place) => {
	const readers = {
		rate: number('promotion.pool.rate'),
		fixedFen: number('promotion.pool.fixedFen'),
	};
	const read = object(readers)(value, place);
	if (read === REFUSED) return REFUSED;
	if (Object.keys(read).length !== 1) return place.refuse('policy_pool_choice');
	return read as unknown as Pool;
};

/** Known to the contract, not to this version; empty it says nothing and is let through. */
export const laterUnlessEmpty: Reader = (value, place) => {
	const empty = Array.isArray(value)
		? value.length === 0
		: isObject(value) && Object.keys(value).length === 0;
	if (empty) return undefined;
	return place.refuse('policy_not_supported', { name: place.path.at(-1) ?? '' });
};

export const readPromotion: Reader = object({
	pool: readPool,
	newCustomerShare: number('promotion.newCustomerShare'),
	reserveShare: number('promotion.reserveShare'),
	base: choice(PROMOTION_BASES),
	tierWeights: named(number('promotion.tierWeights.*')),
	capRate: number('promotion.capRate'),
	floorFen: number('promotion.floorFen'),
	multipliers: readMultipliers('promotion'),
	suspendOn: laterUnlessEmpty,
	instruments: laterUnlessEmpty,
});
