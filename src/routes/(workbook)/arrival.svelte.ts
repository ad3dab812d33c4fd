import { invalidateAll } from '$app/navigation';
import { page } from '$app/state';
import type { App } from '$lib/compose';
import { beginStorage } from '$lib/composeStart';
import { noteHand } from '$lib/features/frame/handOver';
import { plainRoute } from '$lib/features/frame/sheets';
import type { HeldGesture } from '$lib/ui/frame/heldGesture.svelte';
import { handAtRest } from './handAtRest';
import type * as Parts from './workbookParts';

interface Arrived {
	readonly Workbook: typeof Parts.Workbook;
	readonly app: App;
	readonly opened: Promise<void>;
}

/** ms: a database that answers later (another tab holds it) is said in the frame itself. */
const PATIENCE = 1000;

/** The workbook on its way into the page: its modules, its database, the sheet of the page. */
export class Arrival {
	arrived = $state.raw<Arrived | null>(null);
	/** A part of the page could not be had. */
	failed = $state.raw(false);
	/** What was pressed before it could do anything. */
	pressed: Element | null = null;
	readonly #held: HeldGesture;
	#goOn: (() => void) | null = null;
	#storage: ReturnType<typeof beginStorage> | null = null;
	#made: Arrived | null = null;

	constructor(held: HeldGesture) {
		this.#held = held;
	}

	/** Again after a failure. */
	async begin(workbook: string | null): Promise<void> {
		try {
			if (this.failed) await invalidateAll();
			this.failed = false;
			const [made] = await Promise.all([this.#open(workbook), page.data.sheet]);
			await handAtRest();
			if (!made.settled) void made.opened.then(this.#note, () => undefined);
			this.#note();
			this.arrived = made;
		} catch {
			this.failed = true;
		}
	}

	/** Once, unless what reads could not be had. */
	#begin(workbook: string | null): ReturnType<typeof beginStorage> {
		this.#storage ??= beginStorage(workbook).catch((fault: unknown) => {
			this.#storage = null;
			throw fault;
		});
		return this.#storage;
	}

	readonly #note = (): void => {
		this.#goOn = noteHand(this.pressed);
		this.pressed = null;
	};

	async #open(workbook: string | null): Promise<Arrived & { readonly settled: boolean }> {
		if (this.#made === null) {
			// Asked for first: it reads while the rest comes.
			const [storage, { compose, Workbook }] = await Promise.all([
				this.#begin(workbook),
				import('./workbookParts'),
			]);
			const app = compose(storage);
			const sheetFirst = plainRoute(page.route.id) === '/';
			this.#made = { Workbook, app, opened: app.shelf.start(workbook, { sheetFirst }) };
		}
		const settles = this.#made.opened.then(
			() => true,
			() => true,
		);
		const waits = new Promise<false>((done) => {
			setTimeout(done, PATIENCE, false);
		});
		return { ...this.#made, settled: await Promise.race([settles, waits]) };
	}

	/** The page stands: the hand goes on where it was, and what waited is handed on to the sheet. */
	taken(): void {
		setTimeout(this.#proceed);
		void this.#made?.opened.then(
			() => {
				// By the next turn the sheet listens.
				setTimeout(() => {
					this.#proceed();
					this.#held.handOn();
				});
			},
			() => undefined,
		);
	}

	readonly #proceed = (): void => {
		const goOn = this.#goOn;
		this.#goOn = null;
		goOn?.();
	};
}
