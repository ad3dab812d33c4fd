import { WON_FROM } from '../policy';
import { choice, flag, list, named, nullable, number, object, type Reader } from './readers';

const MOST_CARRYOVER_YEARS = 10;

/** null: none; what it needs and nobody gave is found by `checkPolicy`, on the whole policy. */
export const readBursts: Reader = nullable(
	object({
		rate: number('bursts.rate'),
		meanHours: number('bursts.meanHours'),
		deviationHours: number('bursts.deviationHours'),
		percentile: number('bursts.percentile'),
		draws: number('bursts.draws'),
		seed: number('bursts.seed'),
	}),
);

export const readForecast: Reader = object({
	growth: named(number('forecast.growth.*')),
	won: named(number('forecast.won.*')),
	wonFrom: choice(WON_FROM),
	useMigration: flag,
	years: number('forecast.years'),
});

export const readEconomics: Reader = nullable(
	object({
		elasticity: number('economics.elasticity'),
		margin: nullable(number('economics.margin')),
		scaleFen: nullable(number('economics.scaleFen')),
		incrementalSalesFen: nullable(number('economics.incrementalSalesFen')),
		carryover: list(number('economics.carryover.*'), MOST_CARRYOVER_YEARS),
		flat: number('economics.flat'),
	}),
);

export const readTimeAudit: Reader = nullable(
	object({
		paidMinutes: number('timeAudit.paidMinutes'),
		meals: number('timeAudit.meals'),
		travel: number('timeAudit.travel'),
		paperwork: number('timeAudit.paperwork'),
		meetings: number('timeAudit.meetings'),
		waiting: number('timeAudit.waiting'),
		collecting: number('timeAudit.collecting'),
		private: number('timeAudit.private'),
	}),
);

export const readExecutive: Reader = object({
	people: number('executive.people'),
	visitShare: number('executive.visitShare'),
});
