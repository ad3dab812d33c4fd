import type { ImportChoices, ImportDraft } from '$lib/application/importing';
import type { Message } from '$lib/domain/primitives/message';
import type { Result } from '$lib/domain/primitives/result';
import { readTable } from './readTable';
import type { Watch } from './source/openSource';
import type { OpenedSource, SourceChoices } from './source/rawSheet';

/** Share of the work that is done when the source is a table. */
const PARSED = 0.4;

/** Bytes or clipboard text → one table of raw cells. */
export type OpenSource = (
	choices: SourceChoices,
	watch: Watch,
) => Promise<Result<OpenedSource, Message>>;

/** A source that is read as often as the planner changes a choice; opened again only where that matters. */
export class SourceReader {
	readonly #openSource: OpenSource;
	#opened: Result<OpenedSource, Message> | null = null;
	/** The choices that it was opened with; a password opens the source as often as it is read. */
	#choices: SourceChoices = {};

	constructor(open: OpenSource) {
		this.#openSource = open;
	}

	async read(
		choices: ImportChoices,
		progress: (share: number) => void = () => undefined,
	): Promise<Result<ImportDraft, Message>> {
		const opened = await this.#open(choices, (share) => {
			progress(PARSED * share);
		});
		if (!opened.ok) return opened;
		return readTable(opened.value, choices, (share) => {
			progress(PARSED + (1 - PARSED) * share);
		});
	}

	async #open(
		choices: SourceChoices,
		progress: (share: number) => void,
	): Promise<Result<OpenedSource, Message>> {
		const { password = this.#choices.password, ...others } = choices;
		const opening = password === undefined ? others : { ...others, password };
		if (this.#opened !== null && sameOpening(this.#choices, opening)) return this.#opened;
		this.#opened = await this.#openSource(opening, { progress });
		this.#choices = opening;
		return this.#opened;
	}
}

const sameOpening = (a: SourceChoices, b: SourceChoices): boolean =>
	a.encoding === b.encoding &&
	a.date1904 === b.date1904 &&
	a.subject === b.subject &&
	a.password === b.password &&
	a.sheets?.join() === b.sheets?.join();
