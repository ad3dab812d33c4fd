import { nullable, number, object, type Reader } from './readers';

export const readPipeline: Reader = object({
	conversion: object({
		search: nullable(number('pipeline.conversion.search')),
		screen: nullable(number('pipeline.conversion.screen')),
		develop: nullable(number('pipeline.conversion.develop')),
	}),
	dwell: object({
		search: nullable(number('pipeline.dwell.search')),
		screen: nullable(number('pipeline.dwell.screen')),
		develop: nullable(number('pipeline.dwell.develop')),
	}),
	stuckFactor: number('pipeline.stuckFactor'),
	goal: nullable(number('pipeline.goal')),
	hoursPerWin: number('pipeline.hoursPerWin'),
});
