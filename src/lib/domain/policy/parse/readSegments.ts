import { ATTRIBUTES, type AttributeId } from '../../customer/attributes';
import {
	CUT_ENDS,
	LADDER_MEASURES,
	LADDERS,
	SCORE_MEASURES,
	TIER_COLORS,
	type Ladder,
	type Segment,
	type Tier,
} from '../policy';
import { REFUSED, type Place, type Refused } from './issues';
import {
	choice,
	flag,
	isObject,
	list,
	nullable,
	number,
	object,
	text,
	words,
	type Reader,
} from './readers';
import { readStandards } from './readCapacity';
import { readKeyConditions } from './readKeyConditions';

/** Tiers and segments are kept as bytes; one value is left for "none". */
const MOST_PLACES = 254;
const MOST_VALUES = 10_000;

const TIER_READERS = {
	id: text,
	name: text,
	key: flag,
	upTo: number('segments.*.ladder.tiers.*.upTo'),
	min: number('segments.*.ladder.tiers.*.min'),
	benefits: words,
	color: choice(TIER_COLORS),
};

const readTier: Reader<Tier> = (value, place) => {
	const read = object(TIER_READERS)(value, place) as Partial<Tier> | Refused;
	if (read === REFUSED) return REFUSED;
	if (read.id === undefined) return missing(value, 'id', place);
	return { ...read, id: read.id, name: read.name ?? read.id, key: read.key ?? false };
};

const readLadder: Reader<Ladder> = (value, place) => {
	const readers = {
		by: choice(LADDERS),
		measure: choice(LADDER_MEASURES),
		cutBy: choice(CUT_ENDS),
		weights: readWeights,
		tiers: list(readTier, MOST_PLACES),
	};
	const read = object(readers)(value, place) as Partial<Ladder> | Refused;
	if (read === REFUSED) return REFUSED;
	if (read.tiers === undefined) return missing(value, 'tiers', place);
	const by = read.by ?? 'cumulative-share';
	if (read.tiers.length === 0) return place.at('tiers').refuse('policy_no_tier');
	refuseDuplicates(read.tiers, place.at('tiers'));
	checkCuts(by, read.tiers, place.at('tiers'));
	checkWeights(by, read, place);
	if (by === 'monthly-average' && read.cutBy !== undefined) {
		place.at('cutBy').refuse('policy_cut_by_of_bands');
	}
	return {
		by,
		measure: read.measure ?? 'revenue',
		...(read.cutBy === undefined ? {} : { cutBy: read.cutBy }),
		...(read.weights === undefined ? {} : { weights: read.weights }),
		tiers: read.tiers,
	};
};

const readWeights: Reader = object(
	Object.fromEntries(
		SCORE_MEASURES.map((measure) => [measure, number('segments.*.ladder.weights.*')]),
	),
);

/** A score has weights, at least one of them above 0; no other ladder has any [TIER-1]. */
function checkWeights(by: Ladder['by'], read: Partial<Ladder>, place: Place): void {
	if (!Object.hasOwn(read, 'weights')) {
		if (by === 'score') place.refuse('policy_missing', { name: 'weights' });
		return;
	}
	const here = place.at('weights');
	if (by !== 'score') here.refuse('policy_weights_of_other_ladder', { by });
	else if (read.weights && !Object.values(read.weights).some((weight) => weight !== 0)) {
		here.refuse('policy_no_weight');
	}
}

/** Share ladders: `upTo` strictly rising. Bands: `min` strictly falling [TIER-1]. */
function checkCuts(by: Ladder['by'], tiers: readonly (Tier | undefined)[], place: Place): void {
	const [own, other] =
		by === 'monthly-average' ? (['min', 'upTo'] as const) : (['upTo', 'min'] as const);
	tiers.forEach((tier, index) => {
		if (tier === undefined) return;
		const here = place.at(index);
		if (tier[other] !== undefined) here.at(other).refuse('policy_cut_of_other_ladder', { by });
		const cut = tier[own];
		if (cut === undefined) {
			// A cut that was refused has been spoken of already.
			if (!Object.hasOwn(tier, own)) here.refuse('policy_cut_missing', { name: own });
			return;
		}
		const before = tiers[index - 1]?.[own];
		if (before === undefined) return;
		if (own === 'upTo' && cut <= before) {
			here.at(own).refuse('policy_cut_not_rising', { value: cut, before });
		}
		if (own === 'min' && cut >= before) {
			here.at(own).refuse('policy_cut_not_falling', { value: cut, before });
		}
	});
}

const readWhere: Reader<Segment['where']> = (value, place) => {
	const texts = Object.entries(ATTRIBUTES)
		.filter(([, kind]) => kind === 'text')
		.map(([attribute]) => [attribute, list(text, MOST_VALUES)] as const);
	const others = Object.keys(ATTRIBUTES).filter((id) => ATTRIBUTES[id as AttributeId] !== 'text');
	return object(Object.fromEntries(texts), others)(value, place);
};

const readSegment: Reader<Segment> = (value, place) => {
	const readers = {
		...{ id: text, name: text, where: nullable(readWhere), ladder: readLadder },
		keyConditions: readKeyConditions,
		service: readStandards,
	};
	const read = object(readers)(value, place) as Partial<Segment> | Refused;
	if (read === REFUSED) return REFUSED;
	if (read.id === undefined) return missing(value, 'id', place);
	if (read.ladder === undefined) return missing(value, 'ladder', place);
	return {
		id: read.id,
		name: read.name ?? read.id,
		where: read.where ?? null,
		ladder: read.ladder,
		...(read.keyConditions === undefined ? {} : { keyConditions: read.keyConditions }),
		...(read.service === undefined ? {} : { service: read.service }),
	};
};

export const readSegments: Reader<readonly Segment[]> = (value, place) => {
	const segments = list(readSegment, MOST_PLACES)(value, place);
	if (segments === REFUSED) return REFUSED;
	if (segments.length === 0) return place.refuse('policy_no_segment');
	refuseDuplicates(segments, place);
	return segments as readonly Segment[];
};

/** Ids must be told apart inside their list. */
export function refuseDuplicates(
	entries: readonly ({ readonly id: string } | undefined)[],
	place: Place,
): void {
	const seen = new Set<string>();
	entries.forEach((entry, index) => {
		if (entry === undefined) return;
		if (seen.has(entry.id)) place.at(index).at('id').refuse('policy_duplicate', { id: entry.id });
		seen.add(entry.id);
	});
}

/** Says that a key is missing, unless it was there and has been spoken of already. */
export const missing = (value: unknown, key: string, place: Place): Refused =>
	isObject(value) && Object.hasOwn(value, key)
		? REFUSED
		: place.refuse('policy_missing', { name: key });
