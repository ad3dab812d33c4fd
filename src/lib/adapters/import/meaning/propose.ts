import type { ImportChoices } from '$lib/application/importing';
import type { DelimitedTable } from '../../codec/delimitedTable';
import type { Layout } from '../header/layout';
import { chooseByCells, chooseByTitle } from './chooseColumns';
import type { Proposal } from './proposal';
import { proposeCustomers } from './proposeCustomers';
import { proposeProspects } from './proposeProspects';
import { proposeSales } from './proposeSales';
import { sampleColumn } from './sampleColumn';
import { subjectOf } from './subjectOf';

export function propose(table: DelimitedTable, layout: Layout, choices: ImportChoices): Proposal {
	const { titles, start, end } = layout;
	const samples = titles.map((_, column) => sampleColumn(table, column, start, end));
	const titled = chooseByTitle(layout, samples);
	const subject = choices.subject ?? subjectOf(layout, titled.columns);
	if (subject === 'customers') {
		const meanings = proposeCustomers(layout, samples, titled.columns, choices);
		return { subject, shape: 'long', meanings, needsYear: false, notices: [], samples };
	}
	if (subject === 'prospects') {
		const meanings = proposeProspects(layout, samples, choices);
		return { subject, shape: 'long', meanings, needsYear: false, notices: [], samples };
	}
	const chosen = chooseByCells(layout, samples, titled);
	return { subject, samples, ...proposeSales(table, layout, { ...chosen, samples }, choices) };
}

export const hasMonths = ({ meanings }: Pick<Proposal, 'meanings'>): boolean =>
	meanings.some((meaning) => meaning.kind === 'month' && isAmount(meaning));

/** Does a column hold the amounts of a month? */
export const isAmount = ({ measure }: { readonly measure?: string }): boolean =>
	measure === undefined || measure === 'amount';
