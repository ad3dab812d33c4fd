import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatDelimited } from '../../src/lib/adapters/codec/delimited';
import { readSalesCsv } from '../../src/lib/adapters/import/readSalesCsv';
import { contentOf } from '../../src/lib/adapters/snapshot/testing/contentOf';
import { read, readWell } from '../../src/lib/adapters/snapshot/testing/read';
import { textOf } from '../../src/lib/adapters/snapshot/testing/sealed';
import { writeSnapshot } from '../../src/lib/adapters/snapshot/writeSnapshot';
import { importSales } from '../../src/lib/application/commands/importSales';
import { planned } from '../../src/lib/application/commands/testing/planned';
import { createInputs, type Inputs } from '../../src/lib/domain/inputs';
import type { SalesBatch } from '../../src/lib/domain/ledger/batch';
import type { Ledger } from '../../src/lib/domain/ledger/ledger';
import type { BatchOrigin } from '../../src/lib/domain/ledger/origin';
import { appendBatch, replaceWithBatch } from '../../src/lib/domain/ledger/appendBatch';
import { cellText } from '../../src/lib/domain/ledger/cellText';
import { SALES_COLUMNS } from '../../src/lib/domain/ledger/columns';
import { deleteRows } from '../../src/lib/domain/ledger/deleteRows';
import { rowsOf } from '../../src/lib/domain/ledger/locate';
import { batchOf, type Sale } from '../../src/lib/domain/ledger/testing/batchOf';
import type { Policy } from '../../src/lib/domain/policy/policy';
import { cleanName } from '../../src/lib/domain/reading/cleanName';
import { recalculate } from '../../src/lib/domain/recalculate';
import { reportOf } from '../../src/lib/domain/report';
import { anyWorkbook } from './given/deeds';
import { expectSame } from './given/expectSame';
import { anyPolicy } from './given/policies';
import { anySheet } from './given/sales';
import { fileText } from './given/workspaces';
import { PLAN_RUNS, sharedBy } from './runs';

/** Written by earlier releases, and never again. */
const FIXTURES = new URL('../../src/lib/adapters/snapshot/fixtures/', import.meta.url);

describe('a workbook as a file', () => {
	test('[INV-35] comes back as it was, and is written again as the same bytes', () => {
		fc.assert(
			fc.property(anyWorkbook(createInputs), (inputs) => {
				const file = writeSnapshot(inputs, 0);
				const back = readWell(file);
				expect(contentOf(back)).toEqual(contentOf(inputs));
				expect(textOf(writeSnapshot(back, 0))).toBe(textOf(file));
			}),
			sharedBy(2),
		);
	});

	test('[INV-38] of which one byte was changed, added or lost is not opened', () => {
		const anyDamage = fc.tuple(
			fc.nat(),
			fc.integer({ min: 1, max: 255 }),
			fc.constantFrom(-1, 0, 1),
		);
		fc.assert(
			fc.property(anyWorkbook(createInputs, 4), anyDamage, (inputs, [place, change, grow]) => {
				const file = writeSnapshot(inputs, 0);
				expect(read(file).ok).toBe(true);
				const at = place % file.length;
				const other = file[at]! ^ change;
				const middle = { [-1]: [], 0: [other], 1: [file[at]!, other] }[grow];
				const damaged = Uint8Array.of(...file.subarray(0, at), ...middle, ...file.subarray(at + 1));
				expect(read(damaged).ok).toBe(false);
			}),
			PLAN_RUNS,
		);
	});

	test('[INV-41] holds nothing of what was taken out, and leaves the rest alone', () => {
		const secret = (sale: Sale, row: number): Sale => ({
			...sale,
			...{ customer: `Kanarie${row}`, order: `Q${row}Kanarie`, product: 'Kanarienvogel' },
			...{ amount: 777_123_000 + row, profit: 888_321_000 + row },
		});
		/** Rows as they come from a file, one of them with a cell that nobody could read. */
		const hidden = batchOf([{}, {}, {}].map(secret));
		const batch: SalesBatch = {
			...hidden,
			refused: [{ row: 1, column: 'quantity', text: 'Kanarienzahl' }],
		};
		const source = { sheet: 'Kanarie', hash: 'Kanarie', at: 1, rows: 3, sourceRow: 1 };
		const origin: BatchOrigin = {
			tables: [{ name: 'Kanarie.xlsx', ...source }],
			rows: Int32Array.of(0, 1, 2),
		};
		const fullOf = (inputs: Inputs): Ledger => {
			const done = importSales.apply(inputs, { ...planned(inputs, batch), origin });
			if (!done.ok) throw new Error(done.reason.key);
			return done.value.ledger;
		};
		const anySecrets = fc.array(fc.tuple(fc.nat(), fc.constantFrom('delete', 'replace')), {
			minLength: 1,
			maxLength: 4,
		});
		fc.assert(
			fc.property(
				anyWorkbook(createInputs, 4),
				anySheet(1000),
				anySecrets,
				(inputs, rest, gone) => {
					const before = fileText(inputs);
					let { ledger } = inputs;
					for (const [pick, how] of gone) {
						const first = rowsOf(ledger);
						const full = fullOf({ ...inputs, ledger });
						expect(rowsOf(full)).toBe(first + 3);
						// Told apart by how they went: row by row, or with everything that stood there.
						const rows = [0, 1, 2].map((row) => first + ((row + pick) % 3));
						ledger = how === 'delete' ? deleteRows(full, rows) : ledger;
					}
					expect(fileText({ ...inputs, ledger })).toBe(before);
					const replaced = replaceWithBatch(inputs.names, batchOf(rest));
					const text = fileText({ ...inputs, ledger: replaced });
					expect(/Kanarie|777123|888321/.exec(text)).toBeNull();
				},
			),
			PLAN_RUNS,
		);
	});

	test.each(readdirSync(FIXTURES).filter((name) => name.endsWith('.tierplan')))(
		'[INV-36] [INV-37] %s of an earlier release opens, and opening it again changes nothing',
		(name) => {
			const once = readWell(readFileSync(new URL(name, FIXTURES)));
			const twice = readWell(writeSnapshot(once, 0));
			const often = readWell(writeSnapshot(twice, 0));
			expect(rowsOf(once.ledger)).toBeGreaterThan(0);
			expect(contentOf(twice)).toEqual(contentOf(once));
			expect(fileText(often)).toBe(fileText(once));
		},
	);
});

describe('sales as a text', () => {
	const TITLES = [...SALES_COLUMNS];
	/** Rows that a strict reader takes: complete, with names as a reader keeps them. */
	const complete = (sale: Sale): Sale => ({
		...sale,
		date: sale.date ?? '2025-12',
		customer: cleanName(sale.customer ?? '') || '无名',
		amount: Math.round((sale.amount ?? 0) % 1e14),
		profit: Math.round((sale.profit ?? 0) % 1e14),
	});
	const rowsIn = ({ ledger, names }: Inputs) =>
		Array.from({ length: rowsOf(ledger) }, (_, row) =>
			TITLES.map((column) => cellText(ledger, names, row, column)),
		);

	const figuresOf = (inputs: Inputs, policy: Policy) =>
		reportOf(recalculate(inputs, policy), ({ key }) => key);

	test('[INV-35] the cells of a sheet, written as CSV and read again, give the same sheet and plan', () => {
		fc.assert(
			fc.property(anySheet(), anyPolicy, (sheet, policy) => {
				const sales = sheet.map(complete);
				const empty = createInputs();
				const inputs = { ...empty, ledger: appendBatch(empty.ledger, empty.names, batchOf(sales)) };
				const text = formatDelimited([TITLES, ...rowsIn(inputs)], ',');
				const batch = readSalesCsv(text);
				if (!batch.ok) throw new Error(JSON.stringify(batch.reason));
				const fresh = createInputs();
				const back = { ...fresh, ledger: appendBatch(fresh.ledger, fresh.names, batch.value) };
				expectSame(rowsIn(back), rowsIn(inputs));
				expectSame(figuresOf(back, policy), figuresOf(inputs, policy));
			}),
			sharedBy(2),
		);
	});
});
