import type { OpenWorkbook, Seat, Tabs } from './ports';

/** What following needs of the workspace. */
export interface FollowingGround {
	/** Reads on what another tab has written. */
	follow(): Promise<void>;
	/** Resolves when everything of this tab is stored. */
	settle(): Promise<void>;
}

/** A browser with one tab: it writes. */
export const ONE_TAB: Tabs = {
	join(_, events) {
		events.onWriter(true);
		return { tell: () => undefined, ask: () => undefined, leave: () => undefined };
	},
};

/** Whether this tab writes or follows another one, and keeping up with the other. */
export class Following {
	readonly #tabs: Tabs;
	readonly #ground: FollowingGround;
	#id: string | null = null;
	#seat: Seat | null = null;
	#reads = $state.raw(false);
	#asking = $state.raw(false);
	#running: Promise<void> | null = null;
	#again = false;

	constructor(tabs: Tabs, ground: FollowingGround) {
		this.#tabs = tabs;
		this.#ground = ground;
	}

	/** Another tab writes; this one shows what it does. */
	get reads(): boolean {
		return this.#reads;
	}

	/** Asked to write, and waiting for the other tab to let go. */
	get asking(): boolean {
		return this.#asking;
	}

	/** Takes a place among the tabs of this workbook; keeps the one it has. */
	join({ id }: OpenWorkbook): void {
		if (id === this.#id) return;
		this.leave();
		this.#id = id;
		this.#seat = this.#tabs.join(id, {
			onWriter: (writes) => void this.#turn(id, writes),
			onSaved: () => void this.keepUp(),
			onAsked: () => this.#ground.settle(),
		});
	}

	leave(): void {
		this.#seat?.leave();
		this.#seat = null;
		this.#id = null;
		this.#reads = false;
		this.#asking = false;
	}

	/** Something was saved here. */
	tell(): void {
		this.#seat?.tell();
	}

	/** Wants to write instead of the other tab. */
	takeOver(): void {
		this.#asking = true;
		this.#seat?.ask();
	}

	/** Reads on, once for however many calls come meanwhile. */
	keepUp(): Promise<void> {
		this.#again = true;
		this.#running ??= this.#follow().finally(() => {
			this.#running = null;
		});
		return this.#running;
	}

	async #follow(): Promise<void> {
		while (this.#again) {
			this.#again = false;
			await this.#ground.follow();
		}
	}

	async #turn(id: string, writes: boolean): Promise<void> {
		if (!writes) this.#reads = true;
		await this.keepUp();
		if (!writes || this.#id !== id) return;
		this.#reads = false;
		this.#asking = false;
	}
}
