import { ATTRIBUTE_IDS } from '../../domain/customer/attributes';
import { attributeOf, numberOf, ownOf, type CustomerSheet } from '../../domain/customer/sheet';
import type { Inputs } from '../../domain/inputs';
import type { Steps } from '../../domain/primitives/steps';
import type { Code } from '../../domain/primitives/units';
import { blocks } from './blocks';
import { compactBook, knownCustomers, type CompactBook } from './compactBook';
import type { CompactNames } from './compactNames';
import { headLine, MAJOR } from './format';
import { minorOf } from './minorOf';
import { printOrigins } from './origins';
import { printBlock } from './printBlock';
import { printRegisters, type Audience } from './registers';
import { item, list, member, object, printLines, type Entry } from './printLines';
import { printSalesNotes } from './salesNotes';
import { printSellThrough } from './sellThrough';
import { sorted, sortedJson } from './sortedJson';

/** Names on one line: a file of short lines is easy to read piece by piece. */
const NAMES_PER_LINE = 1024;

/**
 * Every line of a snapshot but the last, without line ends; null where the page may answer before the
 * next is ready. Equal workbooks and equal times give equal lines. time: milliseconds since 1970.
 */
export function* snapshotLines(
	inputs: Inputs,
	time: number,
	audience: Audience,
): Generator<string | null> {
	yield headLine({ major: MAJOR, minor: minorOf(inputs) });
	const book = yield* silently(compactBook(inputs));
	for (const entry of members(inputs, book, time, audience)) yield* printLines(entry, ',');
}

function* silently<Value>(steps: Steps<Value>): Generator<null, Value> {
	for (;;) {
		const { done, value } = steps.next();
		if (done === true) return value;
		yield null;
	}
}

function members(inputs: Inputs, book: CompactBook, time: number, audience: Audience): Entry[] {
	const { ledger, scenarios, beyond, redacted } = inputs;
	const own = ownTitles(inputs.customers);
	const origins = printOrigins(ledger);
	const sellThrough = printSellThrough(ledger);
	const notes = printSalesNotes(ledger);
	const registers = printRegisters(inputs, audience);
	return [
		...(redacted === undefined ? [] : [member('redacted', JSON.stringify(redacted))]),
		member('savedAt', JSON.stringify(new Date(time).toISOString())),
		member('title', JSON.stringify(inputs.title)),
		member('sample', String(inputs.sample)),
		member('template', JSON.stringify(scenarios.template)),
		member('policy', sortedJson(scenarios.baseline)),
		member('scenarios', list(printScenarios(inputs))),
		...(scenarios.published === true ? [member('published', 'true')] : []),
		member(
			'names',
			object(Object.entries(book).map(([kind, names]) => member(kind, list(printNames(names))))),
		),
		member(
			'sales',
			object([
				member('roundedRows', String(ledger.roundedRows)),
				member('extraColumns', JSON.stringify(ledger.extraColumns)),
				member('chunks', list(printChunks(inputs, book))),
			]),
		),
		member('customers', list(printCustomers(inputs, book))),
		...(own.length === 0 ? [] : [member('customerColumns', JSON.stringify(own))]),
		...(origins === null ? [] : [member('origins', origins)]),
		...(sellThrough === null ? [] : [member('sellThrough', sellThrough)]),
		...(notes === null ? [] : [member('salesNotes', notes)]),
		...(registers === null ? [] : [member('registers', registers)]),
		...(beyond?.tables ?? []).map(([name, json]) => member(name, json)),
	];
}

function* printNames(names: CompactNames): Generator<Entry> {
	for (let start = 0; start < names.size; start += NAMES_PER_LINE) {
		const line = JSON.stringify(names.from(start, start + NAMES_PER_LINE));
		yield item(line.slice(1, -1));
	}
}

function* printChunks({ ledger }: Inputs, book: CompactBook): Generator<Entry> {
	for (const block of blocks(ledger.chunks)) {
		yield item(printBlock(block, ledger.extraColumns.length, book));
	}
}

function* printScenarios({ scenarios, beyond }: Inputs): Generator<Entry> {
	const kept = new Map(beyond?.scenarios);
	for (const { id, name, changes, note, color } of scenarios.list) {
		const said = { id, name, changes: sorted(changes), note, color };
		yield item(JSON.stringify({ ...said, ...fields(kept.get(id)) }));
	}
}

/** A line for every customer that the customer sheet knows, in the order of the names. */
function* printCustomers(
	{ names, customers, beyond }: Inputs,
	book: CompactBook,
): Generator<Entry> {
	const kept = new Map(beyond?.customers);
	const known = knownCustomers(customers, names.customer, kept.keys());
	known.sort((a, b) => book.customer.code(a) - book.customer.code(b));
	const titles = ownTitles(customers);
	const noted = notesByCustomer(customers);
	for (const code of known) {
		const line: Record<string, unknown> = { customer: book.customer.code(code) };
		for (const attribute of ATTRIBUTE_IDS) {
			line[attribute] = attributeOf(customers, attribute, code) ?? undefined;
		}
		const number = numberOf(customers, code);
		const texts = titles.map((title) => ownOf(customers, title, code) || null);
		if (number !== '') line['number'] = number;
		if (texts.some((text) => text !== null)) line['own'] = texts;
		const notes = noted.get(code);
		if (notes !== undefined) line['notes'] = notes;
		yield item(JSON.stringify({ ...line, ...fields(kept.get(names.customer.name(code))) }));
	}
}

/** Column and text of each. */
function notesByCustomer({ notes = [] }: CustomerSheet): ReadonlyMap<Code, [string, string][]> {
	const noted = new Map<Code, [string, string][]>();
	for (const { customer, column, text } of notes) {
		const own = noted.get(customer) ?? [];
		noted.set(customer, own);
		own.push([column, text]);
	}
	return noted;
}

/** Columns of the planner's own with anything in them. */
const ownTitles = ({ own = [] }: CustomerSheet): readonly string[] =>
	own.filter(({ values }) => values.some((text) => text !== '')).map(({ title }) => title);

const fields = (json: string | undefined): object =>
	json === undefined ? {} : (JSON.parse(json) as object);
