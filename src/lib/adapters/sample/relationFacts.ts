import type { AttributeId } from '$lib/domain/customer/attributes';
import type { AttributeValue } from '$lib/domain/customer/sheet';
import { dayOfNumber, firstOfMonth } from '$lib/domain/primitives/dayNumber';
import { RELATION_STAGES } from '$lib/domain/relation/relationStages';
import { LAST_MONTH } from './calendar';
import type { Random } from './random';

/** How many of a hundred stand in each stage; the first customers are closer. */
const WEIGHTS = [30, 26, 22, 14, 8] as const;
const LONGEST_DAYS = 420;

/** How close the largest customers are, and since when. */
export function relationFacts(
	customers: number,
	known: number,
	random: Random,
): [AttributeId, readonly AttributeValue[]][] {
	const stage: AttributeValue[] = [];
	const since: AttributeValue[] = [];
	const end = firstOfMonth(LAST_MONTH + 1) - 1;
	for (let place = 0; place < customers; place++) {
		stage.push(place < known ? RELATION_STAGES[random.weighted(WEIGHTS)]! : null);
		const days = random.whole(10, LONGEST_DAYS);
		since.push(place < known ? dayOfNumber(end - days) : null);
	}
	return [
		['stage', stage],
		['stageSince', since],
	];
}
