import type { ImportDraft, Importer, ImportSession } from '$lib/application/importing';
import { MemoryWorkbook } from '$lib/application/testing/memoryWorkbook';
import { Workspace } from '$lib/application/workspace.svelte';
import { createInputs } from '$lib/domain/inputs';
import { cellText } from '$lib/domain/ledger/cellText';
import { rowsOf } from '$lib/domain/ledger/locate';
import type { MergePlan } from '$lib/domain/ledger/merge/planMerge';
import { originOf } from '$lib/domain/ledger/originOf';
import { batchOf, type Sale } from '$lib/domain/ledger/testing/batchOf';
import { monthOf } from '$lib/domain/primitives/day';
import { message } from '$lib/domain/primitives/message';
import { ok, refuse } from '$lib/domain/primitives/result';
import { describe, expect, it, vi } from 'vitest';
import { ImportDesk } from './importDesk.svelte';

const clock = { now: () => Date.UTC(2026, 3, 5, 12) };
const SALES: readonly Sale[] = [
	{ date: '2026-01-05', customer: '甲', amount: 100 },
	{ date: '2026-02-05', customer: '__proto__', amount: 200 },
];
const draftOf = (sales: readonly Sale[]): ImportDraft =>
	({
		name: '一.csv',
		origin: { name: '一.csv', sheet: '' },
		sourceRows: sales.length + 1,
		batch: batchOf(sales),
		batchRows: Int32Array.from(sales, (_, row) => row + 1),
		customers: null,
		layout: null,
		summary: { refusedCells: 0 },
	}) as unknown as ImportDraft;

/** Of what is pasted; each of its readings has the same. */
const HASH = Promise.resolve('ab');

interface Opening {
	/** The readings of what is pasted, in their order. */
	readonly drafts?: readonly ImportDraft[];
	readonly hash?: Promise<string>;
}

function opened({ drafts = [], hash = HASH }: Opening = {}) {
	const workspace = new Workspace(
		{ today: () => monthOf(2026, 4), elapsed: () => 0 },
		() => () => undefined,
	);
	workspace.show(new MemoryWorkbook('w', createInputs()));
	const waiting = [...drafts];
	const close = vi.fn();
	const session = (draft: ImportDraft): ImportSession => ({
		draft,
		hash,
		rework: () => {
			const next = waiting.shift();
			return Promise.resolve(
				next === undefined ? refuse(message('import_empty')) : ok(session(next)),
			);
		},
		close,
	});
	const importer: Importer = {
		read: () => Promise.resolve(ok(session(waiting.shift()!))),
		looksLikeTable: () => true,
		learnTables: () => Promise.resolve(),
		getReady: () => undefined,
	};
	return { workspace, desk: new ImportDesk(importer, workspace, clock), close };
}
async function looked(desk: ImportDesk): Promise<void> {
	await desk.read({ kind: 'text', text: 'x' });
	await vi.waitFor(() => {
		expect(desk.merge.plan).not.toBeNull();
	});
}
const customers = ({ inputs }: Workspace): string[] =>
	Array.from({ length: rowsOf(inputs.ledger) }, (_, row) =>
		cellText(inputs.ledger, inputs.names, row, 'customer'),
	);

describe('what is looked at is what is written', () => {
	it('[A23] commits the very plan of the very batch that was shown', async () => {
		const draft = draftOf(SALES);
		const { workspace, desk } = opened({ drafts: [draft] });
		await looked(desk);
		const { plan } = desk.merge;
		expect(plan?.match.batch).toBe(draft.batch);
		const run = vi.spyOn(workspace, 'run');
		desk.commit();
		const [, args] = run.mock.calls[0] as unknown as [unknown, { plan: MergePlan }];
		expect(args.plan).toEqual(plan);
		expect(args.plan.match).toBe(plan?.match);
		expect(args.plan.match.batch).toBe(draft.batch);
		expect(customers(workspace)).toEqual(['甲', '__proto__']);
		expect(originOf(workspace.inputs.ledger, 1)?.row).toBe(3);
	});

	it('yes that comes before the hash waits for it, and writes once', async () => {
		let tell: (hash: string) => void = () => undefined;
		const hash = new Promise<string>((resolve) => (tell = resolve));
		const { workspace, desk } = opened({ drafts: [draftOf(SALES)], hash });
		await looked(desk);
		desk.commit();
		desk.commit();
		expect([desk.reworking, customers(workspace)]).toEqual([true, []]);
		tell('cd');
		await vi.waitFor(() => {
			expect(customers(workspace)).toEqual(['甲', '__proto__']);
		});
		expect(workspace.inputs.ledger.origins[0]?.hash).toBe('cd');
		expect(workspace.history.steps).toHaveLength(2);
	});

	it('[A27] nothing is written before, nor after a cancel', async () => {
		const { workspace, desk, close } = opened({ drafts: [draftOf(SALES)] });
		await looked(desk);
		const { inputs } = workspace;
		desk.cancel();
		expect(workspace.inputs).toBe(inputs);
		expect(workspace.inputs.names.customer.size).toBe(0);
		expect(workspace.undoable).toBeNull();
		expect(close).toHaveBeenCalledOnce();
	});

	it('[A26] one undo takes all of it back, and the same content is known again after a redo', async () => {
		const { workspace, desk } = opened({ drafts: [draftOf(SALES), draftOf(SALES)] });
		await looked(desk);
		desk.commit();
		desk.last.undo();
		expect(customers(workspace)).toEqual([]);
		workspace.redo();
		await looked(desk);
		expect(desk.before?.rows).toBe(2);
		expect(desk.merge.choices.mode).toBe('upsert');
		expect(desk.merge.plan?.leftOut.same).toBe(2);
	});

	it('compares anew when the sheet changes under it', async () => {
		const { workspace, desk } = opened({ drafts: [draftOf(SALES), draftOf(SALES)] });
		await looked(desk);
		desk.commit();
		await looked(desk);
		workspace.undo();
		expect(desk.merge.stale).toBe(true);
		expect(desk.merge.plan).toBeNull();
		await desk.merge.match();
		expect(desk.merge.plan?.added).toHaveLength(2);
	});

	it('a name said to be another writing goes under that name, and back again', async () => {
		const { desk } = opened({
			drafts: [draftOf(SALES), draftOf([{ ...SALES[0]!, customer: '甲有限公司' }])],
		});
		await looked(desk);
		desk.commit();
		await looked(desk);
		const [pair] = desk.merge.near;
		expect([pair?.first, pair?.second]).toEqual(['甲', '甲有限公司']);
		expect(desk.merge.plan?.match.added).toBe(1);
		await desk.merge.join(pair!);
		expect(desk.merge.plan?.match.same).toBe(1);
		await desk.merge.keepApart('甲有限公司');
		expect(desk.merge.plan?.match.added).toBe(1);
		await desk.merge.keepApart('甲有限公司');
		expect(desk.merge.near).toEqual([]);
	});

	it('a cell that is put right is asked for once, the last text counting', async () => {
		const { desk } = opened({ drafts: [draftOf(SALES), draftOf(SALES), draftOf(SALES)] });
		await looked(desk);
		await desk.fix(3, 1, '5');
		await desk.fix(3, 1, '6');
		expect(desk.choices.fixes).toEqual([{ row: 3, column: 1, text: '6' }]);
		await desk.fix(4, 1, '7');
		expect(desk.refusal).toEqual(message('import_empty'));
	});

	it('a locked workbook is asked for its password until it opens, and the password is kept nowhere', async () => {
		const { workspace } = opened();
		const read = vi.fn<Importer['read']>((_, { password }) =>
			Promise.resolve(
				password === 'right'
					? ok({ draft: draftOf(SALES), hash: HASH, rework: vi.fn(), close: vi.fn() })
					: refuse(message(`import_password_${password === undefined ? 'needed' : 'wrong'}`)),
			),
		);
		const desk = new ImportDesk(
			{
				...{ read, looksLikeTable: () => true, learnTables: () => Promise.resolve() },
				getReady: () => undefined,
			},
			workspace,
			clock,
		);
		const source = { kind: 'file', name: '一.xlsx', bytes: new ArrayBuffer(1) } as const;
		await desk.read(source, { subject: 'customers' });
		expect([desk.locked, desk.refusal?.key]).toEqual([true, 'import_password_needed']);
		await desk.unlock('wrong');
		expect([desk.locked, desk.refusal?.key]).toEqual([true, 'import_password_wrong']);
		await desk.unlock('right');
		expect([desk.locked, desk.refusal, desk.draft?.name]).toEqual([false, null, '一.csv']);
		expect(read.mock.lastCall?.[0]).toBe(source);
		expect(desk.choices).toEqual({ subject: 'customers', remembered: [] });
		await desk.read(source);
		desk.dismissRefusal();
		await desk.unlock('right');
		expect([desk.locked, desk.draft]).toEqual([false, null]);
	});
});
