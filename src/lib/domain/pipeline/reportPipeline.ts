import type { Plan } from '../plan';
import type { Fen, Hours, Ratio } from '../primitives/units';
import type { PipelineStage } from '../register/words';
import type { Rate } from './pipeline';

/** `pipeline` of the report; null without a prospect. */
export interface ReportPipeline {
	readonly prospects: number;
	readonly won: number;
	readonly lost: number;
	readonly winRate: Rate | null;
	readonly expectedRevenueFen: Fen;
	readonly expectedWins: number;
	readonly expectedKey: number;
	readonly coverage: Ratio | null;
	readonly acquisitionHours: Hours | null;
	readonly stages: readonly {
		readonly stage: PipelineStage;
		readonly inside: number;
		readonly conversion: Ratio | null;
		readonly dwellDays: number | null;
		readonly usualStock: number | null;
		readonly stuck: number;
		readonly needed: number | null;
	}[];
}

/** The pipeline as the report has it [PIPE-9]. */
export function reportPipeline({ pipeline }: Plan): ReportPipeline | null {
	const { prospects, won, lost, winRate, expectedRevenue } = pipeline;
	if (prospects.length === 0) return null;
	const { expectedWins, expectedKey, coverage, acquisitionHours, stages } = pipeline;
	return {
		...{ prospects: prospects.length, won, lost, winRate, expectedRevenueFen: expectedRevenue },
		...{ expectedWins, expectedKey, coverage, acquisitionHours },
		stages: stages.map(({ stage, inside, conversion, dwellDays, usualStock, stuck, needed }) => ({
			...{ stage, inside, conversion, dwellDays, usualStock, needed },
			stuck: stuck.length,
		})),
	};
}
