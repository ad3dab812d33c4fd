import type { AttributeId } from '../../domain/customer/attributes';
import type { AttributeValue, CustomerNote, OwnColumn } from '../../domain/customer/sheet';
import type { Inputs } from '../../domain/inputs';
import { columnsOf } from '../codec/chunkColumns';
import { NAME_LISTS, type NameListId } from '../codec/names';
import type { Chunk, Ledger } from '../../domain/ledger/ledger';
import { createNameBook } from '../../domain/ledger/nameBook';
import { packNames, TextNames } from '../../domain/ledger/textNames';
import { REGISTER_IDS, type Entry, type RegisterId } from '../../domain/register/register';

/** Rows, chunks and values that one message holds: what the page takes in without standing still. */
const ROWS = 16_384;
const CHUNKS = 64;
const VALUES = 8192;

/** What is small of a workbook; the lists of it come after, piece by piece. */
export interface SentHead extends Omit<Inputs, 'names' | 'ledger' | 'customers' | 'registers'> {
	readonly ledger: Omit<Ledger, 'chunks'>;
	/** Titles of the planner's own columns; null: there is no list of them. */
	readonly own: readonly string[] | null;
	readonly numbers: boolean;
	/** Few beside a million cells. */
	readonly notes: readonly CustomerNote[] | null;
}

/** A piece of a workbook on its way from one thread to another: no class, no function. */
export type SentPart =
	| { readonly of: 'head'; readonly head: SentHead }
	| { readonly of: 'names'; readonly list: NameListId; readonly names: TextNames }
	| { readonly of: 'chunks'; readonly chunks: readonly Chunk[] }
	| {
			readonly of: 'attribute';
			readonly id: AttributeId;
			readonly values: readonly AttributeValue[];
	  }
	| { readonly of: 'own'; readonly place: number; readonly values: readonly string[] }
	| { readonly of: 'numbers'; readonly values: readonly string[] }
	| { readonly of: 'entries'; readonly id: RegisterId; readonly page: readonly Entry[] };

/** A workbook in pieces; the first is the head. What is sent away is of no use here afterwards. */
export function* partsOf(inputs: Inputs): Generator<SentPart> {
	const { names, ledger, customers, registers, ...rest } = inputs;
	const { chunks, ...sheet } = ledger;
	const { own, numbers, notes = null } = customers;
	const titles = own === undefined ? null : own.map(({ title }) => title);
	const head = { ...rest, ledger: sheet, own: titles, numbers: numbers !== undefined, notes };
	yield { of: 'head', head };
	for (const list of NAME_LISTS) {
		if (names[list].size > 0) yield { of: 'names', list, names: packNames(names[list].from(0)) };
	}
	for (const some of together(chunks)) yield { of: 'chunks', chunks: some };
	for (const [id, all] of customers.columns)
		for (const values of slices(all)) yield { of: 'attribute', id, values };
	for (const [place, column] of (own ?? []).entries())
		for (const values of slices(column.values)) yield { of: 'own', place, values };
	for (const values of slices(numbers ?? [])) yield { of: 'numbers', values };
	for (const id of REGISTER_IDS)
		for (const page of registers?.[id]?.pages ?? []) yield { of: 'entries', id, page };
}

/** Memory that is handed over with a piece, not copied. */
export function buffersOf(part: SentPart): ArrayBuffer[] {
	const columns =
		part.of === 'names'
			? [part.names.from, part.names.to]
			: part.of === 'chunks'
				? part.chunks.flatMap((chunk) => [...columnsOf(chunk).values()])
				: [];
	const buffers = columns.flatMap((column) =>
		column?.buffer instanceof ArrayBuffer ? [column.buffer] : [],
	);
	return [...new Set(buffers)];
}

/** Puts a workbook together from its pieces, in the order in which they were sent. */
export class ArrivingInputs {
	readonly #names = createNameBook();
	readonly #chunks: Chunk[] = [];
	readonly #columns = new Map<AttributeId, AttributeValue[]>();
	#own: readonly (OwnColumn & { readonly values: string[] })[] = [];
	readonly #numbers: string[] = [];
	readonly #pages = new Map<RegisterId, (readonly Entry[])[]>();
	#head: SentHead | null = null;

	take(part: SentPart): void {
		switch (part.of) {
			case 'head':
				this.#head = part.head;
				this.#own = (part.head.own ?? []).map((title) => ({ title, values: [] }));
				return;
			case 'names': {
				const { text, from, to } = part.names;
				this.#names[part.list].learn(new TextNames(text, from, to));
				return;
			}
			case 'chunks':
				this.#chunks.push(...part.chunks);
				return;
			case 'attribute':
				listIn(this.#columns, part.id).push(...part.values);
				return;
			case 'own':
				this.#own[part.place]?.values.push(...part.values);
				return;
			case 'numbers':
				this.#numbers.push(...part.values);
				return;
			case 'entries':
				listIn(this.#pages, part.id).push(part.page);
		}
	}

	/** The workbook; null when its head never came. */
	whole(): Inputs | null {
		if (this.#head === null) return null;
		const { ledger, own, numbers, notes, ...rest } = this.#head;
		const registers = Object.fromEntries([...this.#pages].map(([id, pages]) => [id, { pages }]));
		return {
			...rest,
			names: this.#names,
			ledger: { ...ledger, chunks: this.#chunks },
			customers: {
				columns: this.#columns,
				...(own === null ? {} : { own: this.#own }),
				...(numbers ? { numbers: this.#numbers } : {}),
				...(notes === null ? {} : { notes }),
			},
			...(this.#pages.size === 0 ? {} : { registers }),
		};
	}
}

function* slices<Value>(values: readonly Value[]): Generator<readonly Value[]> {
	for (let from = 0; from < values.length; from += VALUES) yield values.slice(from, from + VALUES);
}

function* together(chunks: readonly Chunk[]): Generator<readonly Chunk[]> {
	let some: Chunk[] = [];
	let rows = 0;
	for (const chunk of chunks) {
		some.push(chunk);
		rows += chunk.rows;
		if (rows < ROWS && some.length < CHUNKS) continue;
		yield some;
		some = [];
		rows = 0;
	}
	if (some.length > 0) yield some;
}

function listIn<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
	const known = lists.get(key) ?? [];
	lists.set(key, known);
	return known;
}
