import { writeCheckpoint, type Known } from './checkpoint';
import { collectGarbage } from './collect';
import { readsBack } from './readsBack';
import { AUTO_VERSION, namedVersion } from './schema';
import type { Stores } from './stores';
import type { Surroundings } from './surroundings';
import { baseOf, type Timeline } from './timeline';
import type { CheckpointOrder } from './versionOf';

/** A state that could become a version now. */
export interface Standing {
	readonly order: Omit<CheckpointOrder, 'kind'>;
	readonly known: Known;
	readonly timeline: Timeline;
}

/** What the workbook tells its keeper, and is told. */
export interface Ground {
	/** Null while some record is not stored. */
	standing(): Standing | null;
	/** Changes the timeline and answers it. */
	keep(change: (timeline: Timeline) => Timeline): Timeline;
	overtaken(): void;
	/** A try came to its end, well or not. */
	ended(): void;
}

/** Writes the versions of an open workbook, one after the other, and lets old ones go. */
export class Keeper {
	readonly #around: Surroundings;
	readonly #ground: Ground;
	#last: Promise<boolean> = Promise.resolve(true);
	#running: Promise<boolean> | null = null;
	/** Versions seen to be whole in this visit: an opening reads only the one it needs. */
	readonly #whole = new Set<number>();

	constructor(around: Surroundings, ground: Ground) {
		this.#around = around;
		this.#ground = ground;
	}

	/** A version along the way, unless the state on screen has one. Asked twice, written once. */
	checkpoint(): Promise<boolean> {
		this.#running ??= this.#inTurn(AUTO_VERSION).finally(() => {
			this.#running = null;
		});
		return this.#running;
	}

	/** A version that stays. */
	keep(name: string): Promise<boolean> {
		return this.#inTurn(namedVersion(name));
	}

	#inTurn(kind: string): Promise<boolean> {
		this.#last = this.#last.then(() => this.#write(kind));
		return this.#last;
	}

	async #write(kind: string): Promise<boolean> {
		const standing = this.#ground.standing();
		if (standing === null) return false;
		const { order, known, timeline } = standing;
		const { sequence } = order.step;
		if (kind === AUTO_VERSION && timeline.anchors.includes(sequence)) return true;
		const { link, addresses } = this.#around;
		try {
			const outcome = await writeCheckpoint(link, { ...order, kind }, known, addresses);
			if (outcome === 'overtaken') this.#ground.overtaken();
			if (outcome !== 'written') return false;
			this.#whole.add(sequence);
			await this.#collect(
				order.workbookId,
				this.#ground.keep((line) => anchored(line, sequence)),
			);
			return true;
		} catch {
			// The journal has everything: a version that fails costs time at the next opening only.
			return false;
		} finally {
			this.#ground.ended();
		}
	}

	async #collect(workbookId: string, timeline: Timeline): Promise<void> {
		const { link, clock, damaged } = this.#around;
		if (damaged) return;
		const stores = await link.stores();
		const base = await this.#wholeBase(stores, workbookId, timeline);
		const kept = await collectGarbage(stores, workbookId, base, clock.now());
		this.#ground.keep((line) => ({
			...line,
			anchors: line.anchors.filter((seq) => kept.includes(seq)),
		}));
	}

	/** The newest version that the journal may begin with: what it leads past goes for good. */
	async #wholeBase(stores: Stores, workbookId: string, from: Timeline): Promise<number | null> {
		let timeline = from;
		for (;;) {
			const base = baseOf(timeline);
			if (base === null || this.#whole.has(base)) return base;
			if ((await readsBack(stores, [workbookId, base])) !== null) {
				this.#whole.add(base);
				return base;
			}
			timeline = this.#ground.keep((line) => ({
				...line,
				anchors: line.anchors.filter((seq) => seq !== base),
			}));
		}
	}
}

/** The new version lies on the line of steps unless the step was undone and written over. */
function anchored(timeline: Timeline, sequence: number): Timeline {
	const { steps, anchors } = timeline;
	const oldest = steps[0]?.sequence ?? 0;
	const isOnLine = sequence < oldest || steps.some((step) => step.sequence === sequence);
	if (!isOnLine || anchors.includes(sequence)) return timeline;
	return { ...timeline, anchors: [...anchors, sequence] };
}
