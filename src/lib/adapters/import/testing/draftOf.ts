import type { ImportChoices, ImportDraft } from '$lib/application/importing';
import { NO_NAME } from '$lib/domain/ledger/names';
import { nameAt } from '$lib/domain/ledger/textNames';
import { dayText, monthText } from '$lib/domain/primitives/day';
import { importHere } from './importHere';

export const importer = importHere;

/** Rows of a clipboard; cells stand apart by ` | `. */
export const tsv = (...rows: string[]): string =>
	rows.map((row) => row.replaceAll(' | ', '\t')).join('\r\n');

/** What was understood; throws when the text is refused. */
export async function draftOf(text: string, choices: ImportChoices = {}): Promise<ImportDraft> {
	const read = await importer.read({ kind: 'text', text }, choices);
	if (!read.ok) throw new Error(JSON.stringify(read.reason));
	return read.value.draft;
}

/** Key and arguments of a refusal; null when there is none. */
export async function refusalOf(text: string): Promise<unknown> {
	const read = await importer.read({ kind: 'text', text }, {});
	return read.ok ? null : { key: read.reason.key, ...read.reason.args };
}

export const meaningsOf = (draft: ImportDraft): string[] =>
	draft.columns.map(({ meaning }) => {
		if (meaning.kind === 'sales') return meaning.column;
		return meaning.kind === 'month' ? monthText(meaning.month) : meaning.kind;
	});

/** Customer, date and fen of each sale. */
export const salesOf = ({ batch }: ImportDraft): unknown[][] =>
	Array.from({ length: batch.rows }, (_, row) => [
		nameAt(batch.names.customer, batch.customer[row] ?? NO_NAME),
		dayText(batch.day[row] ?? 0),
		batch.amount[row],
	]);

export const noticesOf = (draft: ImportDraft): string[] => draft.notices.map(({ key }) => key);
