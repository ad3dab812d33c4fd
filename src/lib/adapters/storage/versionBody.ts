import type { Inputs } from '../../domain/inputs';
import { createNameBook } from '../../domain/ledger/nameBook';
import type { Chunk, Ledger, NameBook } from '../../domain/ledger/ledger';
import { ok, refuse, type Result } from '../../domain/primitives/result';
import type { Steps } from '../../domain/primitives/steps';
import { decodeBeyond, encodeBeyond } from '../codec/beyond';
import { applyCustomers, encodeCustomers } from '../codec/customers';
import type { Damage } from '../codec/damage';
import { decodeJson, encodeJson } from '../codec/json';
import { addPages, NAME_LISTS, type NameListId } from '../codec/names';
import { decodeScenarios, encodeScenarios } from '../codec/scenarios';
import { readRedacted } from '../codec/redacted';
import { applyRegisters, encodeRegisters } from '../codec/registers';
import { readOrigins } from '../codec/origins';
import { isCount, isFields, isListOf, isText, isTexts } from '../codec/shapes';

/** Where the parts of a state lie: places in the list of its blobs. */
export interface Places {
	readonly chunks: readonly number[];
	/** Pages of each list of names, in order. */
	readonly names: ReadonlyMap<NameListId, readonly number[]>;
}

/** A state without its chunks and names, which are blobs. */
export const encodeVersion = (inputs: Inputs, places: Places): Uint8Array =>
	encodeJson({
		title: inputs.title,
		sample: inputs.sample,
		customers: encodeCustomers(inputs.customers),
		beyond: encodeBeyond(inputs.beyond),
		...(inputs.redacted === undefined ? {} : { redacted: inputs.redacted }),
		scenarios: encodeScenarios(inputs.scenarios),
		registers: encodeRegisters(inputs.registers),
		ledger: {
			extraColumns: inputs.ledger.extraColumns,
			roundedRows: inputs.ledger.roundedRows,
			origins: inputs.ledger.origins,
			chunks: places.chunks,
		},
		names: [...places.names],
	});

/** The blobs of a version, decoded on demand. */
export interface Blobs {
	chunk(place: number): Result<Chunk, Damage>;
	/** A page of names, JSON; null when it is not there. */
	page(place: number): Uint8Array | null;
}

const isCounts = isListOf(isCount);

/**
 * Reads what `encodeVersion` wrote, over its blobs, in steps; never throws. book: name lists the result
 * shall use; refused when the version's names are not the first of them.
 */
export function* decodeVersion(
	body: Uint8Array,
	blobs: Blobs,
	book: NameBook = createNameBook(),
): Steps<Result<Inputs, Damage>> {
	const json = decodeJson(body);
	if (!json.ok) return json;
	if (!isFields(json.value)) return refuse('malformed');
	const { title, sample } = json.value;
	if (!isText(title) || typeof sample !== 'boolean') return refuse('malformed');
	const names = yield* decodeNames(json.value['names'], blobs, book);
	if (!names.ok) return names;
	const ledger = yield* decodeLedger(json.value['ledger'], blobs);
	if (!ledger.ok) return ledger;
	const customers = applyCustomers({ columns: new Map() }, json.value['customers']);
	if (!customers.ok) return customers;
	const scenarios = decodeScenarios(json.value['scenarios']);
	if (!scenarios.ok) return scenarios;
	const beyond = decodeBeyond(json.value['beyond']);
	if (!beyond.ok) return beyond;
	const redacted = readRedacted(json.value['redacted'] ?? null);
	if (!redacted.ok) return redacted;
	// A body of before has none.
	const registers = applyRegisters(undefined, json.value['registers'] ?? []);
	if (!registers.ok) return registers;
	return ok({
		...beyond.value,
		...redacted.value,
		...(registers.value === undefined ? {} : { registers: registers.value }),
		title,
		names: names.value,
		ledger: ledger.value,
		customers: customers.value,
		scenarios: scenarios.value,
		sample,
	});
}

function* decodeLedger(json: unknown, blobs: Blobs): Steps<Result<Ledger, Damage>> {
	if (!isFields(json)) return refuse('malformed');
	const { extraColumns, roundedRows, chunks: places } = json;
	if (!isTexts(extraColumns) || !isCount(roundedRows) || !isCounts(places)) {
		return refuse('malformed');
	}
	// A body of before has none.
	const origins = readOrigins(json['origins'] ?? []);
	if (origins === null) return refuse('malformed');
	const chunks: Chunk[] = [];
	for (const place of places) {
		const chunk = blobs.chunk(place);
		if (!chunk.ok) return chunk;
		chunks.push(chunk.value);
		yield chunks.length / places.length;
	}
	return ok({ chunks, extraColumns, roundedRows, origins });
}

function* decodeNames(
	json: unknown,
	blobs: Blobs,
	book: NameBook,
): Steps<Result<NameBook, Damage>> {
	if (!Array.isArray(json)) return refuse('malformed');
	for (const entry of json as readonly unknown[]) {
		if (!Array.isArray(entry)) return refuse('malformed');
		const [name, places] = entry as readonly unknown[];
		const list = NAME_LISTS.find((each) => each === name);
		if (list === undefined || !isCounts(places)) return refuse('malformed');
		const pages = places.map((place) => blobs.page(place));
		if (!isWhole(pages)) return refuse('truncated');
		const added = yield* addPages(book, list, pages);
		if (!added.ok) return added;
	}
	return ok(book);
}

const isWhole = (pages: readonly (Uint8Array | null)[]): pages is readonly Uint8Array[] =>
	!pages.includes(null);
