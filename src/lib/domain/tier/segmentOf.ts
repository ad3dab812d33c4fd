import type { AttributeId } from '../customer/attributes';
import { canonicalWord } from '../customer/canonicalWord';
import type { CustomerAttributes } from '../customer/effective';
import type { Segment } from '../policy/policy';
import type { Code } from '../primitives/units';

/**
 * Which segment takes a customer, as its place in the policy [SEGMENT-1]: the first whose every
 * attribute has one of the wanted values; the last takes the rest whatever it asks for.
 */
export function segmentOf(
	segments: readonly Segment[],
	attributes: CustomerAttributes,
): (customer: Code) => number {
	const last = segments.length - 1;
	const asked = segments.slice(0, last).map(({ where }) =>
		Object.entries(where ?? {}).map(([attribute, values]) => ({
			attribute: attribute as AttributeId,
			values: new Set(values.map((each) => canonicalWord(attribute as AttributeId, each))),
		})),
	);
	return (customer) => {
		for (let segment = 0; segment < last; segment++) {
			const wanted = asked[segment] ?? [];
			if (
				wanted.every(({ attribute, values }) =>
					values.has(canonicalWord(attribute, attributes.text(attribute, customer))),
				)
			)
				return segment;
		}
		return last;
	};
}
