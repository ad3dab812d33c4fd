import type { AttributeId } from '../../customer/attributes';
import { canonicalWord } from '../../customer/canonicalWord';
import { isObject, named, number, object, type Reader } from './readers';

/** Multipliers by the value of a classification. */
export const readMultipliers = (area: 'capacity' | 'promotion'): Reader => {
	const factors = named(number(`${area}.multipliers.*.*`));
	const words = (attribute: AttributeId): Reader => {
		return (value, place) => {
			const read = factors(value, place);
			if (!isObject(read)) return read;
			return Object.fromEntries(
				Object.entries(read).map(([word, factor]) => [canonicalWord(attribute, word), factor]),
			);
		};
	};
	return object({
		behaviour: words('behaviour'),
		face: factors,
		quadrant: factors,
		stage: words('stage'),
	});
};
