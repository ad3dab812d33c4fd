import type { ImportDraft } from '$lib/application/importing';
import { breathe, inSlices } from '$lib/application/inSlices';
import type { Workspace } from '$lib/application/workspace.svelte';
import type { Inputs } from '$lib/domain/inputs';
import type { NearNames } from '$lib/domain/customer/nearNames';
import type { SalesBatch } from '$lib/domain/ledger/batch';
import { rowsOf } from '$lib/domain/ledger/locate';
import type { KeyPart } from '$lib/domain/ledger/merge/key';
import { matchBatch, type BatchMatch } from '$lib/domain/ledger/merge/matchBatch';
import { planMerge, type MergePlan } from '$lib/domain/ledger/merge/planMerge';
import type { MergeChoices, MergeMode } from '$lib/domain/ledger/merge/mergeChoices';
import { renameCustomers } from '$lib/domain/ledger/merge/renameCustomers';
import { scopeOf, type Scope } from '$lib/domain/ledger/merge/scope';
import { mapWith, mapWithout, NO_MAP, NO_SET, setWith } from './copies';
import { nearPairs } from './nearPairs';

/** What the planner decided about where the rows go; the rest follows from the table. */
type Decided = Partial<Pick<MergeChoices, 'mode' | 'scope' | 'repeats' | 'missing'>>;

/** A batch beside the sheet: what is new, what changes, what goes. Nothing is written here. */
export class MergeDesk {
	readonly #workspace: Workspace;
	#stop: AbortController | null = null;
	#draft = $state.raw<ImportDraft | null>(null);
	/** The draft's own batch, or that batch with customers under other names. */
	#batch = $state.raw<SalesBatch | null>(null);
	#match = $state.raw<BatchMatch | null>(null);
	#share = $state.raw<number | null>(null);
	#key = $state.raw<readonly KeyPart[] | null>(null);
	#decided = $state.raw<Decided>({});
	/** Names of the table → the name they are another writing of, as the planner says. */
	#renames = $state.raw<ReadonlyMap<string, string>>(NO_MAP);
	#apart = $state.raw<ReadonlySet<string>>(NO_SET);

	/** The sheet as it was when its rows began to be written; null while none are. */
	#held = $state.raw<Inputs | null>(null);

	constructor(workspace: Workspace) {
		this.#workspace = workspace;
	}

	/** The sheet that the table is beside. */
	readonly #inputs: Inputs = $derived.by(() => this.#held ?? this.#workspace.inputs);
	readonly #proposedMode: MergeMode = $derived.by(() => {
		const { ledger, sample } = this.#inputs;
		if (sample || rowsOf(ledger) === 0) return 'replace';
		return this.#match !== null && this.#match.changed + this.#match.same > 0 ? 'upsert' : 'append';
	});
	/** The months of the table, as long as nothing else is chosen. */
	readonly scope: Scope | null = $derived(
		this.#decided.scope ?? (this.#batch === null ? null : scopeOf(this.#batch)),
	);
	readonly choices: MergeChoices = $derived({
		mode: this.#proposedMode,
		repeats: 'keep',
		missing: 'keep',
		...this.#decided,
		scope: this.scope,
	});
	/** What an import would do now; null while the rows are being matched. */
	readonly plan: MergePlan | null = $derived.by(() => {
		const inputs = this.#inputs;
		const match = this.#match;
		if (match?.ledger !== inputs.ledger || match.batch !== this.#batch) return null;
		return planMerge(match, inputs.names, this.choices);
	});
	/** Pairs that may be one customer, without those the planner has judged; looked for once the rows are matched. */
	readonly near: readonly NearNames[] = $derived.by(() => {
		if (this.#draft === null || this.#match === null) return [];
		return nearPairs(this.#inputs, this.#draft.batch).filter(
			({ second }) => !this.#apart.has(second),
		);
	});

	/** What will be written: the draft's own batch, unless customers go under other names. */
	get batch(): SalesBatch | null {
		return this.#batch;
	}
	/** 0–1 while rows are matched; null when they are. */
	get share(): number | null {
		return this.#share;
	}
	get renames(): ReadonlyMap<string, string> {
		return this.#renames;
	}
	/** The sheet has changed since the rows were matched. */
	get stale(): boolean {
		return this.#match !== null && this.#match.ledger !== this.#inputs.ledger;
	}

	/** Looks at another draft; decisions stay while it is the same table. */
	async look(draft: ImportDraft): Promise<void> {
		this.#draft = draft;
		await this.#rename(this.#renames);
	}

	decide(decided: Decided): void {
		this.#decided = { ...this.#decided, ...decided };
	}

	async chooseKey(key: readonly KeyPart[]): Promise<void> {
		this.#key = key;
		await this.match();
	}

	/** The two names are one customer: the table's rows go under the first. */
	async join({ first, second }: NearNames): Promise<void> {
		await this.#rename(mapWith(this.#renames, second, first));
	}

	/** The two names are two customers, or were joined by mistake. */
	async keepApart(name: string): Promise<void> {
		if (this.#renames.has(name)) {
			await this.#rename(mapWithout(this.#renames, name));
		} else this.#apart = setWith(this.#apart, name);
	}

	/** While rows are written, and until the table is gone, the sheet before stays the one beside it. */
	hold(): void {
		this.#held = this.#workspace.inputs;
	}

	release(): void {
		this.#held = null;
	}

	/** Forgets the table and everything decided about it. */
	clear(): void {
		this.#stop?.abort();
		this.#stop = null;
		this.#held = null;
		this.#draft = null;
		this.#batch = null;
		this.#match = null;
		this.#share = null;
		this.#key = null;
		this.#decided = {};
		this.#renames = NO_MAP;
		this.#apart = NO_SET;
	}

	/** Matches the rows anew, a slice at a time. */
	async match(): Promise<void> {
		this.#stop?.abort();
		const batch = this.#batch;
		if (batch === null) return;
		const stop = new AbortController();
		this.#stop = stop;
		const { ledger, names } = this.#workspace.inputs;
		this.#share = 0;
		// The table stands on the page first.
		await breathe();
		const found = await inSlices(matchBatch(ledger, names, batch, this.#key ?? undefined), {
			signal: stop.signal,
			progress: (share) => {
				this.#share = share;
			},
		});
		if (found === null || this.#stop !== stop) return;
		this.#match = found;
		this.#share = null;
	}
	async #rename(renames: ReadonlyMap<string, string>): Promise<void> {
		this.#renames = renames;
		this.#batch = this.#draft === null ? null : renameCustomers(this.#draft.batch, renames);
		await this.match();
	}
}
