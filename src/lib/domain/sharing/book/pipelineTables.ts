import type { StageFigures } from '../../pipeline/pipeline';
import type { Plan } from '../../plan';
import { message } from '../../primitives/message';
import type { OutTable } from '../outTable';
import { field, tableBy } from './fields';

/** The funnel; the prospects themselves stand among the records. */
export function pipelineTables({ pipeline }: Plan): readonly OutTable[] {
	if (pipeline.prospects.length === 0) return [];
	return [
		tableBy<StageFigures>(
			'pipeline',
			message('out_table_pipeline'),
			[
				field('stage', 'text', 'out_col_stage', ({ stage }) => message(`register_word_${stage}`)),
				field('inside', 'count', 'out_col_inside', ({ inside }) => inside),
				field('record', 'ratio', 'out_col_record', ({ record }) => record?.share ?? null),
				field('conversion', 'ratio', 'out_col_conversion', ({ conversion }) => conversion),
				field('toWon', 'ratio', 'out_col_to_won', ({ toWon }) => toWon),
				field('dwell', 'count', 'out_col_dwell', ({ dwellDays }) => dwellDays),
				field('stuck', 'count', 'out_col_stuck', ({ stuck }) => stuck.length),
				field('needed', 'number', 'out_col_needed', ({ needed }) => needed),
			],
			pipeline.stages,
		),
	];
}
