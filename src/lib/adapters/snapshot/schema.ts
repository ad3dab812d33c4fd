import { z } from 'zod';
import { ATTRIBUTE_IDS, ATTRIBUTES, type AttributeKind } from '../../domain/customer/attributes';
import { NUMBER_COLUMNS, SALES_COLUMNS, TEXT_COLUMNS } from '../../domain/ledger/columns';
import { CHUNK_ROWS } from '../../domain/ledger/ledger';
import { LIMITS } from '../../domain/limits';
import { TEMPLATE_IDS } from '../../domain/policy/policy';
import { columnsOf, REGISTER_IDS, type RegisterKind } from '../../domain/register/register';
import { REDACTED_FOR } from '../../domain/sharing/redacted';
import { FORMAT, MAJOR } from './format';

// Compiled validators need eval, which the content security policy forbids.
z.config({ jitless: true });

const text = z.string().max(LIMITS.cellCharacters);
const name = text.min(1);
/** A text of a cell or a title. */
export const cellText = text;
/** What is written beside a cell. */
const note = z.string().min(1).max(LIMITS.noteCharacters);
const count = z.int().min(0);
const codes = z.array(count.nullable());
const numbers = z.array(z.int().nullable());

const recordOf = <Key extends string, Type>(keys: readonly Key[], make: (key: Key) => Type) =>
	Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Type>;

/**
 * A list that is looked at no further than to its first entry that does not fit: zod would gather a
 * fault for each of them, and a file has room for millions.
 */
export const itemsOf = <Item>(fits: (item: unknown) => boolean) =>
	z.custom<readonly Item[]>((list) => Array.isArray(list) && list.every(fits));
/** A list so short that all its faults may be gathered. */
export const listOf = <Item>(item: z.ZodType<Item>, most: number) =>
	z.custom<unknown[]>((list) => Array.isArray(list) && list.length <= most).pipe(z.array(item));

/** A number where the attribute holds one; a text there is a refused cell, kept as typed. */
const attribute = (kind: AttributeKind): z.ZodType<string | number> =>
	kind === 'text' ? text : z.union([z.number(), text]);

export const scenarioSchema = z.looseObject({
	id: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
	name: text,
	changes: z.looseObject({}),
	/** Since 1.5. */
	note: text.min(1).optional(),
	color: z
		.string()
		.regex(/^scenario-[1-9]\d?$/)
		.optional(),
});

export const customerSchema = z.looseObject({
	customer: count,
	...recordOf(ATTRIBUTE_IDS, (id) => attribute(ATTRIBUTES[id]).optional()),
	/** Since 1.1: the customer's number, and a text for each of `customerColumns`. */
	number: text.optional(),
	own: z.array(text.nullable()).optional(),
	/** Since 1.6: what is written beside its cells, by the column's name on the customer sheet. */
	notes: z.array(z.tuple([name, note])).optional(),
});

/** Numbers that a block holds; sell-through, which came later, has a table of its own. */
export const BLOCK_NUMBERS = NUMBER_COLUMNS.filter((id) => id !== 'sellThrough');
const BLOCK_COLUMNS = SALES_COLUMNS.filter((id) => id !== 'sellThrough');

const extraId = z.string().regex(/^extra:(0|[1-9]\d{0,2})$/);
const columnId = z.union([z.enum(BLOCK_COLUMNS), extraId]);
export const refusedSchema = z.tuple([count, columnId, text]);

/** A block of rows, column by column; columns without any value are left out. */
export const chunkSchema = z.strictObject({
	rows: z.int().min(1).max(CHUNK_ROWS),
	day: codes,
	customer: codes,
	amount: numbers,
	...recordOf(BLOCK_NUMBERS, () => numbers.optional()),
	...recordOf(TEXT_COLUMNS, () => codes.optional()),
	extra: z.array(codes.nullable()).optional(),
	refused: z.array(refusedSchema).optional(),
});

const namesSchema = z.strictObject({
	customer: z.array(name),
	...recordOf(TEXT_COLUMNS, () => z.array(name)),
	extra: z.array(name),
});

export const salesSchema = z.strictObject({
	roundedRows: count,
	extraColumns: z.array(text).max(LIMITS.importColumns),
	chunks: z.array(chunkSchema),
});

export const originTableSchema = z.strictObject({
	name: text,
	sheet: text,
	hash: z.string().regex(/^[0-9a-f]*$/),
	at: count,
	first: count,
	rows: count,
	sourceRow: count,
});

/**
 * Where rows were imported from, since 1.1. `rows` has an entry for each block of the sales sheet: the
 * checksum of its days and amounts, and for each row its place on the roll of all source rows.
 */
export const originsSchema = z.strictObject({
	tables: z.array(originTableSchema),
	rows: z.array(z.strictObject({ of: count, source: codes }).nullable()),
});

/**
 * Sell-through, since 1.2: an entry for each block of the sales sheet, as in `originsSchema`; a cell that
 * was not read stands in `refused` with its row.
 */
export const sellThroughRefused = z.array(z.tuple([count, text]));
const sellThroughSchema = z.array(
	z
		.strictObject({
			of: count,
			fen: numbers,
			refused: sellThroughRefused.optional(),
		})
		.nullable(),
);

/**
 * Notes beside the cells of sales, since 1.6: an entry for each block of the sales sheet, as in
 * `originsSchema`; row, column and text of each.
 */
export const salesNotesCells = z.array(
	z.tuple([count, z.union([z.enum(SALES_COLUMNS), extraId]), note]),
);
const salesNotesSchema = z.array(z.strictObject({ of: count, cells: salesNotesCells }).nullable());

/** The planner's own records, since 1.5: a customer stands by name, a text where a number belongs was refused. */
const entryCell = (kind: RegisterKind): z.ZodType<string | number> =>
	kind === 'text' || kind === 'customer' ? name : z.union([z.number(), name]);
const registersSchema = z.looseObject(
	recordOf(REGISTER_IDS, (id) =>
		z
			.array(
				z.looseObject(
					Object.fromEntries(
						[...columnsOf(id)].map(([column, { kind }]) => [column, entryCell(kind).optional()]),
					),
				),
			)
			.optional(),
	),
);

/** Version 1 of the format. Later minor versions add members to the loose objects alone. */
export const snapshotSchema = z
	.looseObject({
		format: z.literal(FORMAT),
		version: z.strictObject({ major: z.literal(MAJOR), minor: count }),
		savedAt: z.iso.datetime(),
		title: text,
		sample: z.boolean(),
		template: z.enum(TEMPLATE_IDS),
		policy: z.looseObject({}),
		scenarios: z.array(scenarioSchema),
		names: namesSchema,
		sales: salesSchema,
		customers: z.array(customerSchema),
		customerColumns: z.array(text).max(LIMITS.importColumns).optional(),
		origins: originsSchema.optional(),
		sellThrough: sellThroughSchema.optional(),
		salesNotes: salesNotesSchema.optional(),
		registers: registersSchema.optional(),
		/** Since 1.5: what was left out before it was passed on. */
		redacted: z
			.strictObject({
				audience: z.enum(REDACTED_FOR),
				pseudonyms: z.boolean(),
				unit: z.int().min(1).nullable(),
			})
			.optional(),
		/** Since 1.5: the baseline is locked. */
		published: z.literal(true).optional(),
		sha256: z.string().regex(/^[0-9a-f]{64}$/),
	})
	.meta({ title: 'Tierplan snapshot 1.6' });
