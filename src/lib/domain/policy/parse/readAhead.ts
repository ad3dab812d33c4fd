import type { OutlookPolicy } from '../outlookPolicy';
import { readCalendar } from './readCalendar';
import { readPipeline } from './readPipeline';
import { REFUSED } from './issues';
import { list, nullable, number, object, text, type Reader } from './readers';

/** Reasons of the planner's own. */
const MOST_REASONS = 100;

/** A list of names, each once. */
const readReasons: Reader<readonly string[]> = (value, place) => {
	const reasons = list(text, MOST_REASONS)(value, place);
	if (reasons === REFUSED) return REFUSED;
	reasons.forEach((reason, at) => {
		if (reason !== undefined && reasons.indexOf(reason) < at) {
			place.at(at).refuse('policy_reason_twice', { reason });
		}
	});
	return reasons as readonly string[];
};

/** A part of the policy for each sheet that looks ahead. */
export const AHEAD_READERS: Readonly<Record<keyof OutlookPolicy, Reader>> = {
	churn: object({
		lapse: number('churn.lapse'),
		partialFall: number('churn.partialFall'),
		gapFactor: number('churn.gapFactor'),
		steepFall: number('churn.steepFall'),
		steepRisk: number('churn.steepRisk'),
		reasons: readReasons,
		singleLoss: nullable(number('churn.singleLoss')),
	}),
	pipeline: readPipeline,
	calendar: readCalendar,
};
