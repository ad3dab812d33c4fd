import type { Inputs } from '../domain/inputs';
import type { Plan } from '../domain/plan';
import type { Policy } from '../domain/policy/policy';
import { policyDifferences, type PolicyDifference } from '../domain/policy/policyDifferences';
import type { Wanted } from '../domain/ledger/totals/totalSteps';
import { message, type Message } from '../domain/primitives/message';
import { ok, refuse, type Result } from '../domain/primitives/result';
import type { Steps } from '../domain/primitives/steps';
import type { Code } from '../domain/primitives/units';
import { totalsAhead } from '../domain/ledger/totals/totalsAhead';
import { BASELINE, CURRENT_SCENARIO } from '../domain/scenario/scenario';
import { Autosave } from './autosave';
import type { Command } from './command';
import { addStep, newHistory, redoStep, stepAt, undoStep } from './history';
import { Following, ONE_TAB } from './following.svelte';
import { Judging } from './judging.svelte';
import { PlanFollower, type Surroundings } from './planFollower';
import { PlansAround } from './plansAround.svelte';
import type { Change, History, Later, OpenWorkbook, SaveState, Step, Tabs } from './ports';
import { Pricing } from './pricing.svelte';
import { Saving } from './saving.svelte';

/** What was just done, for those who cannot see it. A new object each time, even for equal words. */
export interface Announcement {
	readonly kind: 'done' | 'undone' | 'redone';
	readonly label: Message;
}

interface Preview {
	readonly inputs: Inputs;
	readonly commit: (label?: Message) => Result<null, Message>;
}

/**
 * The workbook on screen: its inputs, its history, and the plans that follow from them. Everything
 * that changes the inputs passes through `run`; everything else is derived.
 */
export class Workspace {
	readonly autosave: Autosave;
	/** The other tabs with this workbook. */
	readonly following: Following;
	/** Says when checks and prices of the plan can be read without holding the page. */
	readonly pricing = new Pricing();
	readonly judging = new Judging(this.pricing);
	readonly #saving = new Saving(() => {
		if (this.#untold) this.following.tell();
		this.#untold = false;
	});
	readonly #active: PlanFollower;
	readonly #baseline: PlanFollower;

	#workbook = $state.raw<OpenWorkbook | null>(null);
	#history = $state.raw<History>(newHistory());
	#preview = $state.raw<Preview | null>(null);
	#chosen = $state.raw(CURRENT_SCENARIO);
	#announcement = $state.raw<Announcement | null>(null);
	/** Changed here since the other tabs were told. */
	#untold = false;
	#reopen = (): Promise<void> => Promise.resolve();

	/** The customer that is selected on every sheet. */
	selected = $state.raw<Code | null>(null);

	/** Inputs on screen: those of the history, or what a drag would make of them. */
	readonly inputs: Inputs = $derived(this.#preview?.inputs ?? stepAt(this.#history).inputs);
	/** Id of the scenario on screen, or `BASELINE`. */
	readonly scenario: string = $derived(this.#shown(this.inputs));
	readonly #baselineFollowed = $derived.by(() =>
		this.#baseline.follow(this.inputs, BASELINE, this.#active.plan),
	);
	readonly #followed = $derived.by(() =>
		this.scenario === BASELINE
			? this.#baselineFollowed
			: this.#active.follow(this.inputs, this.scenario, this.#baseline.plan),
	);
	/** The plan of the scenario on screen. */
	readonly plan: Plan = $derived(this.#followed.plan);
	/** The plan of the baseline: the very same object while the baseline is on screen. */
	readonly baselinePlan: Plan = $derived(this.#baselineFollowed.plan);
	/** The same for what stands around the sheet. */
	readonly around: PlansAround;
	readonly policy: Policy = $derived.by(() => this.around.plan.policy);
	/** Where the policy on screen differs from the baseline. */
	readonly differences: readonly PolicyDifference[] = $derived.by(() =>
		policyDifferences(this.around.baselinePlan.policy, this.policy),
	);

	constructor(surroundings: Surroundings, later: Later, tabs: Tabs = ONE_TAB) {
		this.#active = new PlanFollower(surroundings);
		this.#baseline = new PlanFollower(surroundings);
		this.around = new PlansAround(surroundings, {
			onScreen: () => ({ inputs: this.inputs, scenario: this.scenario }),
			follow: () => ({ plan: this.#followed, baseline: this.#baselineFollowed }),
			foresee: (inputs, wanted) => this.foresee(inputs, wanted),
		});
		this.autosave = new Autosave(later, () => void this.#workbook?.checkpoint());
		this.following = new Following(tabs, {
			follow: () => this.#follow(),
			settle: () => this.settled().then(() => undefined),
		});
	}

	/** Id of the open workbook; null while none is. */
	get id(): string | null {
		return this.#workbook?.id ?? null;
	}

	/** What the planner must be told about how the workbook was opened. */
	get notices(): readonly Message[] {
		return this.#workbook?.notices ?? [];
	}

	get history(): History {
		return this.#history;
	}

	get save(): SaveState {
		const { state } = this.#saving;
		const follows = this.following.reads && (state.kind === 'saved' || state.kind === 'empty');
		return follows ? { kind: 'reading', fault: 'other-tab' } : state;
	}

	/** The workbook as it is open; null while none is. */
	get workbook(): OpenWorkbook | null {
		return this.#workbook;
	}

	/** Resolves when nothing is on its way to the database any more; true when it has everything. */
	async settled(): Promise<boolean> {
		const { kind } = await this.#saving.settled();
		return kind !== 'failed' && (this.#workbook?.unsaved ?? 0) === 0;
	}

	get announcement(): Announcement | null {
		return this.#announcement;
	}

	/** What undo would take back; null when there is nothing. */
	readonly undoable: Step | null = $derived(undoStep(this.#history));
	readonly redoable: Step | null = $derived(redoStep(this.#history));

	/**
	 * Puts a workbook on screen; the one before is settled and closed. reopen: shows it anew from
	 * the database, asked for when what another tab wrote does not follow from what is on screen.
	 */
	show(workbook: OpenWorkbook, reopen = (): Promise<void> => Promise.resolve()): void {
		const same = workbook.id === this.id;
		const selected = this.selected;
		const chosen = this.#chosen;
		this.#leave();
		this.#workbook = workbook;
		this.#reopen = reopen;
		this.#history = workbook.history;
		this.#chosen = same ? chosen : CURRENT_SCENARIO;
		if (same) this.selected = selected;
		this.#saving.listen(workbook);
		this.following.join(workbook);
	}

	/** Settles whenever the page goes out of sight, and reads on when it comes back. */
	watch(page: Document): () => void {
		const stop = this.autosave.watch(page);
		const onchange = () => {
			if (page.visibilityState === 'visible') void this.following.keepUp();
		};
		page.addEventListener('visibilitychange', onchange);
		return () => {
			stop();
			page.removeEventListener('visibilitychange', onchange);
		};
	}

	/** Puts a scenario on screen. */
	choose(scenario: string): void {
		this.cancelPreview();
		this.#chosen = scenario;
	}

	/**
	 * The one way to change the workbook: runs a command, keeps what it changed in this very task,
	 * adds it to the history and says so. A refusal changes nothing.
	 */
	run<Args>(command: Command<Args>, args: Args, label?: Message): Result<null, Message> {
		this.cancelPreview();
		const before = this.inputs;
		const done = label ?? command.label(args, before);
		const result = this.unwritable ?? command.apply(before, args);
		if (!result.ok) return result;
		const after = result.value;
		if (after === before) return ok(null);
		const sequence = this.#keep({ kind: 'do', label: done, before, after });
		const at = this.#workbook?.history.steps.at(-1)?.at;
		const step = { sequence, label: done, inputs: after, ...(at === undefined ? {} : { at }) };
		this.#history = addStep(this.#history, step);
		if (before.scenarios.list.length === 0) this.#chosen = CURRENT_SCENARIO;
		this.#announcement = { kind: 'done', label: done };
		return ok(null);
	}

	/** Works out the plan of inputs that are about to be taken; of a workbook being opened, the plan alone. */
	*foresee(inputs: Inputs, wanted: Wanted = 'tiers'): Steps<void> {
		const scenario = this.#shown(inputs);
		const totals = yield* totalsAhead(inputs, this.#baseline.ahead, wanted);
		const { plan } = yield* this.#baseline.foresee(inputs, BASELINE, this.#active.ahead, totals);
		if (wanted === 'tiers') yield* plan.attributes.ahead();
		if (scenario !== BASELINE) yield* this.#active.foresee(inputs, scenario, plan);
	}

	/** Shows what a command would do, outside the history: a drag calls it at every move. */
	preview<Args>(command: Command<Args>, args: Args): Result<null, Message> {
		const result = this.unwritable ?? command.apply(stepAt(this.#history).inputs, args);
		if (!result.ok) return result;
		this.#preview = { inputs: result.value, commit: (label) => this.run(command, args, label) };
		return ok(null);
	}

	/** The last preview becomes one step of the history. */
	commitPreview(label?: Message): Result<null, Message> {
		return this.#preview?.commit(label) ?? ok(null);
	}

	cancelPreview(): void {
		this.#preview = null;
	}

	undo(): void {
		if (this.undoable !== null) this.jump(this.#history.position - 1);
	}

	redo(): void {
		if (this.redoable !== null) this.jump(this.#history.position + 1);
	}

	/** Goes to a step of the history; what lies after it can be redone. */
	jump(position: number): void {
		this.cancelPreview();
		const from = this.#history.position;
		if (position === from || this.unwritable !== null) return;
		const step = stepAt({ ...this.#history, position });
		this.#keep({ kind: 'move', to: step.sequence, inputs: step.inputs });
		const nearest = position < from ? stepAt({ ...this.#history, position: position + 1 }) : step;
		this.#history = { ...this.#history, position };
		this.#announcement = { kind: position < from ? 'undone' : 'redone', label: nearest.label };
	}

	/** Tries again to keep what could not be written. */
	retry(): void {
		this.#workbook?.retry();
	}

	/** Settles and closes the workbook, for good or before another one is shown. */
	close(): void {
		this.#leave();
		this.following.leave();
		this.#workbook = null;
		this.#history = newHistory();
	}

	/** Why nothing can be written now; null when it can. */
	get unwritable(): Result<never, Message> | null {
		if (this.#workbook === null) return refuse(message('workbook_not_open'));
		return this.save.kind === 'reading' ? refuse(message('workbook_read_only')) : null;
	}

	/** The scenario that is on screen with these inputs. */
	#shown({ scenarios }: Inputs): string {
		return scenarios.list.some(({ id }) => id === this.#chosen) ? this.#chosen : BASELINE;
	}

	#keep(change: Change): number {
		if (this.#workbook === null) throw new Error('no workbook is open');
		this.#untold = true;
		const sequence = this.#workbook.append(change);
		this.autosave.touch();
		return sequence;
	}

	async #follow(): Promise<void> {
		const workbook = this.#workbook;
		if (workbook === null) return;
		const { head } = workbook;
		const history = await workbook.follow().catch(() => null);
		if (this.#workbook !== workbook) return;
		if (history === null) {
			if (workbook.unsaved === 0) await this.#reopen();
		} else if (workbook.head !== head) {
			this.cancelPreview();
			this.#history = history;
		}
	}

	#leave(): void {
		this.cancelPreview();
		this.autosave.settle();
		this.#saving.leave();
		this.#workbook?.close();
		this.selected = null;
		this.#announcement = null;
	}
}
