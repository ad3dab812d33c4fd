import type { Inputs } from '../../../src/lib/domain/inputs';
import { columnOf, kindOf, listOf } from '../../../src/lib/domain/ledger/chunkColumns';
import { SALES_COLUMNS, type ColumnId } from '../../../src/lib/domain/ledger/columns';
import { CHUNK_ROWS } from '../../../src/lib/domain/ledger/ledger';

/** What in a workbook refers to nothing, stands twice, or does not fit; empty when it is whole. */
export const faultsOf = (inputs: Inputs): string[] => [
	...namesTwice(inputs),
	...chunkFaults(inputs),
	...rollFaults(inputs),
	...sheetFaults(inputs),
	...scenarioFaults(inputs),
];

const twice = (what: string, ids: readonly string[]): string[] =>
	new Set(ids).size === ids.length ? [] : [`${what} twice`];

const namesTwice = ({ names }: Inputs): string[] =>
	(Object.keys(names) as (keyof typeof names)[]).flatMap((list) => {
		const all = names[list].from(0);
		const lost = all.filter((name, code) => names[list].find(name) !== code);
		return [
			...twice(`a name of ${list}`, all),
			...(all.length === names[list].size ? [] : [`${list} has gaps`]),
			...lost.map((name) => `${list} loses ${name}`),
		];
	});

function chunkFaults({ names, ledger }: Inputs): string[] {
	const extra = ledger.extraColumns.map((_, place): ColumnId => `extra:${place}`);
	return ledger.chunks.flatMap((chunk, index) => {
		const said: string[] = [];
		const at = (fault: string) => said.push(`chunk ${index}: ${fault}`);
		if (chunk.rows < 1 || chunk.rows > CHUNK_ROWS) at(`${chunk.rows} rows`);
		if (chunk.extra.length > extra.length) at('a column without a title');
		for (const column of [...SALES_COLUMNS, ...extra]) {
			const cells = columnOf(chunk, column);
			if (cells === null) continue;
			if (cells.length !== chunk.rows) at(`${column} is ${cells.length} long`);
			if (kindOf(column) !== 'name') continue;
			const { size } = names[listOf(column)];
			if (cells.some((code) => code < -1 || code >= size)) at(`${column} names nobody`);
		}
		const places = chunk.refused.map(({ row, column }) => `${row} ${column}`);
		said.push(...twice('a refused cell', places));
		for (const { row, column } of chunk.refused) {
			if (row < 0 || row >= chunk.rows) at('a refused cell of no row');
			const value = columnOf(chunk, column)?.[row];
			const blank = value === undefined || Number.isNaN(value) || value === 0 || value === -1;
			if (!blank) at(`${column} is refused and has a value`);
		}
		said.push(
			...twice(
				'a note',
				chunk.notes.map(({ row, column }) => `${row} ${column}`),
			),
		);
		for (const { row, column, text } of chunk.notes) {
			if (row < 0 || row >= chunk.rows) at('a note of no row');
			if (column.startsWith('extra:') && !extra.includes(column)) at('a note of no column');
			if (text === '') at('a note without words');
		}
		return said;
	});
}

function rollFaults({ ledger }: Inputs): string[] {
	let end = 0;
	const said: string[] = [];
	for (const { first, rows } of ledger.origins) {
		if (first !== end) said.push('the roll of sources has a gap');
		end = first + rows;
	}
	const outside = ledger.chunks.some(({ source }) =>
		source?.some((place) => place < -1 || place >= end),
	);
	return outside ? [...said, 'a source outside the roll'] : said;
}

const sheetFaults = ({ customers, names }: Inputs): string[] =>
	[...customers.columns].flatMap(([attribute, column]) => {
		const said = column.length > names.customer.size ? [`${attribute} of nobody`] : [];
		return Object.keys(column).length !== column.length
			? [...said, `${attribute} has a hole`]
			: said;
	});

const scenarioFaults = ({ scenarios }: Inputs): string[] =>
	twice(
		'a scenario',
		scenarios.list.map(({ id }) => id),
	);
