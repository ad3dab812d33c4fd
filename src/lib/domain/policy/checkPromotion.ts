import { decimalOf, fraction, minus, ONE, plus } from '../primitives/decimal';
import { curveOf } from '../response/curveOf';
import type { Place } from './parse/issues';
import type { Policy } from './policy';

/** How far the shares of a tier's instruments may be from 1: thirds are written as 33.3 %. */
const LOOSE = fraction(1n, 1000n);

/** What no single value of the promotion shows [POLICY-4]. */
export function checkPromotion(policy: Policy, place: Place): void {
	const promotion = place.at('promotion');
	checkShares(policy, promotion);
	checkSegments(policy, promotion.at('segmentPools'));
	checkInstruments(policy, promotion.at('instruments'));
	checkAcquisition(policy, promotion.at('acquisition'));
	checkResponses(policy, place.at('responses'));
}

/** What is set aside is not more than there is. */
function checkShares({ promotion }: Policy, place: Place): void {
	const { newCustomersFrom, newCustomerShare, reserveShare } = promotion;
	if (newCustomersFrom === 'pipeline') return;
	const both = plus(decimalOf(newCustomerShare), decimalOf(reserveShare));
	if (both.numerator > both.denominator) {
		place.refuse('policy_shares_over_one', { newCustomerShare, reserveShare });
	}
}

/** A pool for a segment that is not there would be money for nobody. */
function checkSegments({ segments, promotion }: Policy, place: Place): void {
	const known = new Set(segments.map(({ id }) => id));
	for (const [segment, pool] of Object.entries(promotion.segmentPools)) {
		if (pool !== null && !known.has(segment))
			place.at(segment).refuse('policy_unknown_segment', { segment });
	}
}

function checkInstruments({ promotion }: Policy, place: Place): void {
	for (const [tier, shares] of Object.entries(promotion.instruments)) {
		const sum = Object.values(shares).map(decimalOf).reduce(plus, fraction(0n, 1n));
		const off = minus(sum, ONE);
		const far = off.numerator < 0n ? -off.numerator : off.numerator;
		if (far * LOOSE.denominator > LOOSE.numerator * off.denominator) {
			const total = Number(sum.numerator) / Number(sum.denominator);
			place.at(tier).refuse('policy_instruments_not_one', { tier, sum: total });
		}
	}
}

const NEEDED = [
	...(['ceiling', 'rate', 'spendFen', 'marginFen', 'retentionFen', 'retentionRate'] as const),
	...(['discount', 'prospects'] as const),
];

function checkAcquisition({ promotion: { acquisition } }: Policy, place: Place): void {
	if (acquisition === null) return;
	const absent = NEEDED.filter((name) => !Object.hasOwn(acquisition, name));
	for (const name of absent) place.refuse('policy_missing', { name });
	const { ceiling, rate } = acquisition;
	if (rate >= ceiling) place.at('rate').refuse('policy_rate_over_ceiling', { rate, ceiling });
}

/** Sales that do not rise with effort answer to nothing. */
function checkResponses({ responses }: Policy, place: Place): void {
	for (const kind of ['money', 'calls'] as const) {
		for (const [tier, judged] of Object.entries(responses[kind])) {
			if (judged === null) continue;
			const missing = (['zero', 'more', 'saturation'] as const).filter(
				(name) => !Object.hasOwn(judged, name),
			);
			const here = place.at(kind).at(tier);
			for (const name of missing) here.refuse('policy_missing', { name });
			if (missing.length > 0) continue;
			const curve = curveOf(judged);
			if (!curve.ok) here.refuse(curve.reason.key, curve.reason.args);
		}
	}
}
