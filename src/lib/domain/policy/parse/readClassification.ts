import { DEVIATIONS } from '../policy';
import { choice, flag, number, object, type Reader } from './readers';

export const readClassification: Reader = object({
	boundary: number('classification.boundary'),
	candidates: number('classification.candidates'),
	lowMargin: number('classification.lowMargin'),
	highMargin: number('classification.highMargin'),
	high: number('classification.high'),
	loyalty: object({
		walletShare: number('classification.loyalty.walletShare'),
		tenure: number('classification.loyalty.tenure'),
		activeMonths: number('classification.loyalty.activeMonths'),
		growth: number('classification.loyalty.growth'),
		tenureMonths: number('classification.loyalty.tenureMonths'),
	}),
	bands: object({
		create: number('classification.bands.create'),
		release: number('classification.bands.release'),
	}),
	xyz: object({
		x: number('classification.xyz.x'),
		y: number('classification.xyz.y'),
		seasonal: flag,
		deviation: choice(DEVIATIONS),
	}),
});
