import { flag, nullable, number, object, type Reader } from './readers';

/** Of the policy, or of a segment where they differ there. */
export const readKeyConditions: Reader = object({
	minActiveMonths: number('keyConditions.minActiveMonths'),
	maxLargestOrderShare: nullable(number('keyConditions.maxLargestOrderShare')),
	requireProfit: flag,
});
