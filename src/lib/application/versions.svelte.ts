import type { Plan } from '../domain/plan';
import { message, type Message } from '../domain/primitives/message';
import type { Result } from '../domain/primitives/result';
import { BASELINE } from '../domain/scenario/scenario';
import { restoreVersion } from './commands/restoreVersion';
import { PlanFollower, type Surroundings } from './planFollower';
import type { Time, VersionContent, VersionEntry } from './ports';
import type { Shelf } from './shelf.svelte';
import type { Workspace } from './workspace.svelte';

/** A version that is looked into: what it holds and what follows from it. */
export interface Looked {
	readonly entry: VersionEntry;
	readonly content: VersionContent;
	readonly plan: Plan;
}

/** The versions of the workbook on screen: looked into, compared with now, put back. */
export class Versions {
	readonly #workspace: Workspace;
	readonly #shelf: Shelf;
	readonly #surroundings: Surroundings;
	#entries = $state.raw<readonly VersionEntry[]>([]);

	constructor(workspace: Workspace, shelf: Shelf, surroundings: Surroundings) {
		this.#workspace = workspace;
		this.#shelf = shelf;
		this.#surroundings = surroundings;
	}

	/** As of the last `refresh`, newest first. */
	get entries(): readonly VersionEntry[] {
		return this.#entries;
	}

	async refresh(): Promise<void> {
		this.#entries = (await this.#workspace.workbook?.versions()) ?? [];
	}

	/** Null: it is gone, or cannot be read. */
	async look(entry: VersionEntry): Promise<Looked | null> {
		const content = await this.#workspace.workbook?.version(entry.sequence);
		if (content === undefined || content === null) return null;
		const { list } = content.inputs.scenarios;
		const { scenario } = this.#workspace;
		const isThere = list.some(({ id }) => id === scenario);
		const follower = new PlanFollower(this.#surroundings);
		const { plan } = follower.follow(content.inputs, isThere ? scenario : BASELINE, null);
		return { entry, content, plan };
	}

	/** Keeps the state on screen under a name. False: it could not be written. */
	async keep(name: string): Promise<boolean> {
		const plain = name.normalize('NFC').trim();
		if (plain === '' || !(await this.#workspace.settled())) return false;
		const kept = (await this.#workspace.workbook?.keepVersion(plain)) ?? false;
		await this.refresh();
		return kept;
	}

	/** One step, which can be taken back like any other. */
	restore({ entry, content }: Looked): Result<null, Message> {
		const version = entry.name ?? momentOf(entry.at);
		return this.#workspace.run(restoreVersion, { inputs: content.inputs, version });
	}

	/** As a workbook of its own; the one on screen stays as it is. */
	openApart({ entry, content: { inputs } }: Looked): Promise<void> {
		const version = entry.name ?? momentOf(entry.at);
		const title = [inputs.title, version].filter((part) => part !== '').join(' · ');
		const label = message('version_step_restored', { version });
		return this.#shelf.openApart({ ...inputs, title }, label);
	}
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `2026-11-03 14:32` on this machine: a label of the history is the same in both languages. */
function momentOf(time: Time): string {
	const date = new Date(time);
	const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
	return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
