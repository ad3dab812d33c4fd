import { importCustomers } from '$lib/application/commands/importCustomers';
import { importRegister } from '$lib/application/commands/importRegister';
import { importSales, type ImportSales } from '$lib/application/commands/importSales';
import type {
	ImportChoices,
	ImportDraft,
	Importer,
	ImportSession,
	ImportSource,
} from '$lib/application/importing';
import { breathe } from '$lib/application/inSlices';
import { MANY_ROWS, runInSlices } from '$lib/application/runInSlices';
import type { Clock } from '$lib/application/ports';
import type { Workspace } from '$lib/application/workspace.svelte';
import { message, type Message } from '$lib/domain/primitives/message';
import type { Result } from '$lib/domain/primitives/result';
import type { CustomerMode, CustomerPlan } from '$lib/domain/customer/planCustomers';
import { planCustomers } from '$lib/domain/customer/planCustomers';
import { planProspects, type ProspectPlan } from '$lib/domain/register/planProspects';
import type { MergePlan } from '$lib/domain/ledger/merge/planMerge';
import { NO_MAP } from './copies';
import { batchOrigin } from './batchOrigin';
import { importedBefore, type ImportedBefore } from './importedBefore';
import type { Reading } from './imported';
import { forgetLayout, keepLayout, readLayouts } from './keptLayouts';
import { LastImport } from './lastImport.svelte';
import { MergeDesk } from './mergeDesk.svelte';
import { SourceHash } from './sourceHash.svelte';

type Key = Pick<ImportChoices, 'password'>;
/** Refusals that a password may lift. */
const ASKS_FOR_PASSWORD = ['import_password_needed', 'import_password_wrong'];

/**
 * From a paste or a file to the sheet: read, look at it, change its meaning, commit or leave it.
 * Nothing is written before `commit`, and what is written is the batch that was looked at.
 */
export class ImportDesk {
	readonly #importer: Importer;
	readonly #workspace: Workspace;
	#stop: AbortController | null = null;
	#choices = $state.raw<ImportChoices>({});
	/** What waits for its password, held until it opens or is given up. */
	readonly #clock: Clock;
	#locked = $state.raw<readonly [ImportSource, ImportChoices] | null>(null);
	#pasted = false;
	#session = $state.raw<ImportSession | null>(null);
	readonly #hash = new SourceHash();
	#reading = $state.raw<Reading | null>(null);
	#reworking = $state.raw(false);
	/** Rows are being written: nothing else begins, and there is no way back but undo. */
	#committing = $state.raw(false);
	#refusal = $state.raw<Message | null>(null);
	/** Where the rows will go. */
	readonly merge: MergeDesk;
	readonly last: LastImport;
	customerMode = $state.raw<CustomerMode>('upsert');

	constructor(importer: Importer, workspace: Workspace, clock: Clock) {
		this.#clock = clock;
		this.#importer = importer;
		this.#workspace = workspace;
		this.merge = new MergeDesk(workspace);
		this.last = new LastImport(workspace);
	}

	/** What is looked at before it is written; null while there is nothing. */
	get draft(): ImportDraft | null {
		return this.#session?.draft ?? null;
	}
	/** What the planner has decided against the proposal. */
	get choices(): ImportChoices {
		return this.#choices;
	}
	/** When this very table came in before; null when nothing of it is on the sheet. */
	readonly before: ImportedBefore | null = $derived.by(() => {
		const draft = this.#session?.draft;
		return draft === undefined || this.#committing
			? null
			: importedBefore(this.#workspace.inputs.ledger, this.#hash.known ?? '');
	});
	/** What an import of customers would do; null where the table has none. */
	readonly customerPlan: CustomerPlan | null = $derived.by(() => {
		const batch = this.#session?.draft.customers ?? null;
		return batch === null ? null : planCustomers(this.#workspace.inputs, batch, this.customerMode);
	});
	/** What an import of prospects would do; null where the table has none. */
	readonly prospectPlan: ProspectPlan | null = $derived.by(() => {
		const table = this.#session?.draft.prospects ?? null;
		return table === null ? null : planProspects(this.#workspace.inputs.registers, table);
	});
	get reading(): Reading | null {
		return this.#reading;
	}
	/** Is the table read again, or written? */
	get reworking(): boolean {
		return this.#reworking || this.#committing;
	}
	/** Why the last thing that was handed in, or a change of its meaning, was not taken. */
	get refusal(): Message | null {
		return this.#refusal;
	}
	/** Is a password asked for? */
	get locked(): boolean {
		return this.#locked !== null;
	}
	/** Reads what waits for its password with it. It goes to the reader and is kept nowhere here. */
	async unlock(password: string): Promise<void> {
		if (this.#locked !== null) await this.read(...this.#locked, { password });
	}

	/** Reads a paste or a file into a preview; what was being read before is given up. */
	async read(source: ImportSource, choices: ImportChoices = {}, key: Key = {}): Promise<void> {
		if (this.#committing) return;
		this.cancel();
		const stop = new AbortController();
		const name = source.kind === 'file' ? source.name : '';
		this.#stop = stop;
		this.#reading = { name, share: 0 };
		const watch = {
			signal: stop.signal,
			progress: (share: number) => {
				if (this.#stop === stop) this.#reading = { name, share };
			},
		};
		const first = { ...choices, remembered: readLayouts() };
		const read = await this.#safely(() => this.#importer.read(source, { ...first, ...key }, watch));
		if (this.#stop !== stop) {
			if (read.ok) read.value.close();
			return;
		}
		this.#stop = null;
		this.#reading = null;
		this.#choices = first;
		this.#pasted = source.kind === 'text';
		if (read.ok) {
			this.#show(read.value);
			return;
		}
		this.#refusal = read.reason;
		if (ASKS_FOR_PASSWORD.includes(read.reason.key)) this.#locked = [source, choices];
	}

	/** Reads the same table again with what the planner has decided. */
	async rework(choice: ImportChoices): Promise<void> {
		const session = this.#session;
		if (session === null || this.reworking) return;
		const choices = { ...this.#choices, ...choice };
		this.#reworking = true;
		this.#refusal = null;
		const read = await this.#safely(() => session.rework(choices));
		if (this.#session !== session) return;
		this.#reworking = false;
		if (!read.ok) {
			this.#refusal = read.reason;
			return;
		}
		this.#choices = choices;
		this.#show(read.value);
	}

	/** Puts another text in the place of a cell of the table. */
	async fix(row: number, column: number, text: string): Promise<void> {
		const others = (this.#choices.fixes ?? []).filter(
			(fix) => fix.row !== row || fix.column !== column,
		);
		await this.rework({ fixes: [...others, { row, column, text }] });
	}

	/** Forgets how this layout was read before, and reads it afresh. */
	async forget(): Promise<void> {
		const fingerprint = this.draft?.layout?.fingerprint;
		if (fingerprint !== undefined) forgetLayout(fingerprint);
		await this.rework({ remembered: readLayouts(), meanings: NO_MAP, factors: NO_MAP });
	}

	#show(session: ImportSession): void {
		this.#session = session;
		void this.#hash.learn(session.hash);
		void this.merge.look(session.draft);
	}

	/** Writes the very plan of the preview, as one step. A refusal leaves the preview as it is. */
	commit(): void {
		const draft = this.draft;
		if (draft === null || this.#committing) return;
		const { plan } = this.merge;
		const facts = this.customerPlan;
		if (facts !== null) {
			this.#committed(draft, null, facts, this.#workspace.run(importCustomers, facts));
			return;
		}
		const prospects = this.prospectPlan;
		if (prospects !== null) {
			const said = prospects.added + prospects.changed;
			const args = { entries: prospects.entries, said, replace: true } as const;
			const done = this.#workspace.run(importRegister, { register: 'prospects', ...args });
			this.#committed(draft, null, null, done, prospects);
			return;
		}
		if (plan === null) return;
		const hash = this.#hash.known;
		if (hash === null) {
			void this.#commitHashed();
			return;
		}
		const args = { plan, origin: batchOrigin(draft, hash, this.#clock.now()) };
		if (plan.match.batch.rows > MANY_ROWS) void this.#commitInSlices(draft, args);
		else this.#committed(draft, plan, null, this.#workspace.run(importSales, args));
	}

	/** Yes came before the table's bytes were added up. */
	async #commitHashed(): Promise<void> {
		const session = this.#session;
		if (session === null) return;
		this.#committing = true;
		await this.#hash.learn(session.hash);
		this.#committing = false;
		this.commit();
	}

	/** Nothing is written when the sheet has changed under it: the rows are matched anew. */
	async #commitInSlices(draft: ImportDraft, args: ImportSales): Promise<void> {
		this.#committing = true;
		this.merge.hold();
		const running = runInSlices(this.#workspace, importSales, args, { sheetFirst: true });
		// What the change draws anew and the sheet that takes the preview's place: one after the other.
		await Promise.allSettled([running]).then(breathe);
		this.#committing = false;
		const done = await running;
		this.merge.release();
		if (done !== null) this.#committed(draft, args.plan, null, done);
	}

	#committed(
		draft: ImportDraft,
		plan: MergePlan | null,
		facts: CustomerPlan | null,
		done: Result<null, Message>,
		prospects: ProspectPlan | null = null,
	): void {
		if (!done.ok) {
			this.#refusal = done.reason;
			return;
		}
		if (draft.layout !== null) keepLayout(draft.layout);
		this.last.note({ draft, plan, facts, prospects, pasted: this.#pasted });
		this.#close();
	}

	/** Gives up what is read or looked at; the sheet stays as it is. */
	cancel(): void {
		if (this.#committing) return;
		this.#stop?.abort();
		this.#stop = null;
		this.#reading = null;
		this.dismissRefusal();
		this.#close();
	}

	/** Says why something that never came to be read was not taken. */
	refuse(reason: Message): void {
		this.#locked = null;
		this.#refusal = reason;
	}

	dismissRefusal(): void {
		this.#locked = null;
		this.#refusal = null;
	}

	#close(): void {
		this.#session?.close();
		this.#session = null;
		this.#hash.forget();
		this.#reworking = false;
		this.merge.clear();
	}

	/** A reader that broke off (its worker died) is one more reason why nothing was taken. */
	async #safely(
		read: () => Promise<Result<ImportSession, Message>>,
	): Promise<Result<ImportSession, Message>> {
		try {
			return await read();
		} catch {
			return { ok: false, reason: message('sales_read_failed') };
		}
	}
}
