import type { Pipeline } from '$lib/domain/pipeline/pipeline';
import { PIPELINE_STAGES } from '$lib/domain/register/words';

/** What the prospects of one stage let expect. */
export interface StageWins {
	readonly wins: number;
	/** Of them, those whose expected tier is key. */
	readonly keys: number;
}

/** Customers to expect of the open prospects, stage by stage in the order of the way. */
export function stageWins({ prospects, open }: Pipeline): readonly StageWins[] {
	const stageOf = new Map(prospects.map(({ row, stage }) => [row, stage]));
	return PIPELINE_STAGES.map((stage) => {
		const here = open.filter(({ row }) => stageOf.get(row) === stage);
		const sum = (all: typeof here): number =>
			all.reduce((total, { probability }) => total + (probability ?? 0), 0);
		return { wins: sum(here), keys: sum(here.filter(({ key }) => key)) };
	});
}
