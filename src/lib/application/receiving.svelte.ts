import type { Inputs } from '../domain/inputs';
import { message, type Message } from '../domain/primitives/message';
import { ok, refuse, type Result } from '../domain/primitives/result';
import type { Comparison } from '../domain/sharing/compare/compareInputs';
import type { Effect } from './effectOf';
import { inSlices } from './inSlices';
import type { Surroundings } from './planFollower';
import type { SnapshotFiles, SnapshotHead } from './ports';
import { runInSlices } from './runInSlices';
import type { Sending } from './sending';
import type { Shelf } from './shelf.svelte';
import type { Workspace } from './workspace.svelte';

/** Most planners never are sent a workbook. */
const comparing = () => import('./comparing');

/** A file that came, read and held apart. */
export interface Received {
	readonly name: string;
	readonly head: SnapshotHead;
	/** It had to be opened with a passphrase. */
	readonly sealed: boolean;
	readonly inputs: Inputs;
}

export interface ReceivingPorts {
	readonly workspace: Workspace;
	readonly shelf: Shelf;
	readonly sending: Sending;
	readonly snapshots: SnapshotFiles;
	/** What a file that was read says of itself. */
	readonly readHead: (file: Blob) => Promise<SnapshotHead>;
	readonly surroundings: Surroundings;
}

/**
 * Snapshots that came from elsewhere: read, held apart, compared with the workbook on screen, then
 * opened as a workbook of their own or merged. Nothing on screen changes before that.
 */
export class Receiving {
	readonly #ports: ReceivingPorts;
	#running = new AbortController();
	#arrivals = 0;

	/** Which arrival the dialog is asked to show; 0: none. */
	asked = $state.raw(0);
	/** 0–1 of what is being compared; null: nothing is. */
	progress = $state.raw<number | null>(null);
	busy = $state.raw(false);
	/** A file that asks for its passphrase. */
	locked = $state.raw<File | null>(null);
	refused = $state.raw<{ readonly name: string; readonly reason: Message } | null>(null);
	held = $state.raw<Received | null>(null);
	comparison = $state.raw<Comparison | null>(null);

	constructor(ports: ReceivingPorts) {
		this.#ports = ports;
	}

	/** Why the one that is held can only be opened apart; null: it can be merged. */
	get apart(): Message | null {
		if (this.held?.inputs.redacted !== undefined) return message('open_redacted_apart');
		const own = this.#ports.workspace.inputs.redacted !== undefined;
		return own ? message('open_redacted_mine') : null;
	}

	/**
	 * Reads a file. While the workbook on screen is empty it is opened at once; else it is held and
	 * compared, and the dialog is asked for. A refusal changes nothing.
	 */
	async take(file: File): Promise<Result<null, Message>> {
		return this.#read(file, file, false);
	}

	async unlock(passphrase: string): Promise<void> {
		const file = this.locked;
		if (file === null || this.busy || passphrase === '') return;
		this.busy = true;
		const plain = await this.#ports.sending.unlock(file, passphrase);
		this.busy = false;
		if (plain.ok) await this.#read(file, plain.value, true);
		else this.refused = { name: file.name, reason: plain.reason };
	}

	/** Forgets whatever came. */
	leave(): void {
		this.#forget();
		this.asked = 0;
	}

	#forget(): void {
		this.#running.abort();
		this.progress = null;
		this.locked = null;
		this.refused = null;
		this.held = null;
		this.comparison = null;
	}

	/** As a workbook of its own; the one on screen stays as it was. */
	async openApart(): Promise<void> {
		const { held } = this;
		if (held === null) return;
		this.leave();
		await this.#ports.shelf.openApart(held.inputs, message('workbook_from_snapshot'));
	}

	/** Takes these differences, in one step; or says why not. */
	async merge(taken: ReadonlySet<string>): Promise<Result<null, Message>> {
		const { held, comparison, apart } = this;
		if (held === null || comparison === null || this.busy) return ok(null);
		if (apart !== null) return refuse(apart);
		const { workspace } = this.#ports;
		if (workspace.inputs !== comparison.mine) return this.#anew();
		this.busy = true;
		const { mergeInputs, mergeSnapshot } = await comparing();
		const merged = await inSlices(mergeInputs(comparison, taken));
		const args = { mine: comparison.mine, merged: merged ?? comparison.mine };
		const said = { file: held.name, taken: taken.size };
		const done = await runInSlices(workspace, mergeSnapshot, { ...args, ...said });
		this.busy = false;
		if (done === null) return this.#anew();
		if (done.ok) this.leave();
		return done;
	}

	/** What merging would do to every headline of the scenario on screen; null: it was called off. */
	async effect(taken: ReadonlySet<string>, signal: AbortSignal): Promise<readonly Effect[] | null> {
		const { comparison } = this;
		if (comparison === null) return null;
		const { effectOf } = await comparing();
		const { workspace, surroundings } = this.#ports;
		const { plan, scenario } = workspace;
		return inSlices(effectOf(comparison, taken, plan, scenario, surroundings), { signal });
	}

	async #read(file: File, content: Blob, sealed: boolean): Promise<Result<null, Message>> {
		if (this.busy) return ok(null);
		this.#forget();
		this.busy = true;
		const { snapshots, shelf, readHead } = this.#ports;
		const read = await snapshots.read(content);
		const head = read.ok ? await readHead(content) : null;
		this.busy = false;
		if (!read.ok && read.reason.key === 'sealed_needs_passphrase') {
			this.locked = file;
			this.asked = ++this.#arrivals;
			return ok(null);
		}
		if (!read.ok) {
			this.refused = { name: file.name, reason: read.reason };
			return read;
		}
		this.held = { name: file.name, head: head!, sealed, inputs: read.value };
		if (shelf.empty) await this.openApart();
		else {
			this.asked = ++this.#arrivals;
			await this.#compare(read.value);
		}
		return ok(null);
	}

	async #compare(theirs: Inputs): Promise<void> {
		this.#running.abort();
		const { signal } = (this.#running = new AbortController());
		this.comparison = null;
		this.progress = 0;
		const progress = (share: number): void => void (this.progress = share);
		const { compareInputs } = await comparing();
		const { inputs } = this.#ports.workspace;
		const comparison = await inSlices(compareInputs(inputs, theirs), { signal, progress });
		if (signal.aborted) return;
		this.comparison = comparison;
		this.progress = null;
	}

	/** Something else was changed meanwhile: what was compared no longer stands. */
	async #anew(): Promise<Result<never, Message>> {
		if (this.held !== null) await this.#compare(this.held.inputs);
		return refuse(message('open_moved'));
	}
}
