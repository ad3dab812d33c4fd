import { Arrivals } from './arrivals.svelte';
import type { Locale } from './paraglide/runtime';

/** A sentence of one language. */
type Sentence = (args: Readonly<Record<string, unknown>>) => string;

/** What brings the sentences of one part of the page, by language. */
export type Tables = Readonly<
	Record<Locale, () => Promise<{ readonly default: Readonly<Record<string, Sentence>> }>>
>;

/** The sentences that parts of the page have brought along. */
export class LoadedSentences {
	readonly #starting: () => Locale;
	readonly #known = new Map<Locale, Map<string, Sentence>>();
	readonly #parts = new Set<Tables>();
	/** The language on screen and the one that is coming; the same but for the moment of a change. */
	#shown: Locale | null = null;
	#coming: Locale | null = null;
	/** Of sentences that no part had brought. */
	readonly #arrivals = new Arrivals();

	/** starting: the language to begin in. */
	constructor(starting: () => Locale) {
		this.#starting = starting;
	}

	/** A part of the page together with what it says; the two travel at the same time. */
	async with<T>(part: Promise<T>, tables: Tables): Promise<T> {
		this.#shown ??= this.#starting();
		this.#coming ??= this.#shown;
		this.#parts.add(tables);
		const languages = [...new Set([this.#shown, this.#coming])];
		const [loaded] = await Promise.all([
			part,
			...languages.map((locale) => this.#bring(tables, locale)),
		]);
		return loaded;
	}

	/** Brings what every part loaded so far says in another language. Rejects when that cannot be had. */
	async learn(locale: Locale): Promise<void> {
		this.#coming = locale;
		await this.hear(locale);
		this.#shown = locale;
	}

	/** The same, and the language on screen stays the one in which parts to come are brought. */
	async hear(locale: Locale): Promise<void> {
		await Promise.all([...this.#parts].map((tables) => this.#bring(tables, locale)));
	}

	/**
	 * A sentence; null while it is not there. Then all of them are asked for (`all`), and what said it
	 * in markup or in `$derived` says it again when they have come. Throws when they came without it.
	 */
	find(locale: Locale, key: string, all: Tables): Sentence | null {
		const sentence = this.#known.get(locale)?.get(key);
		if (sentence !== undefined) return sentence;
		if (this.#arrivals.count > 0) throw new Error(`no sentence for the key ${key}`);
		this.#parts.add(all);
		// Where they cannot be had, the page says that a part of it is missing.
		this.#bring(all, locale).then(
			() => (this.#arrivals.count += 1),
			() => undefined,
		);
		return null;
	}

	async #bring(tables: Tables, locale: Locale): Promise<void> {
		const { default: table } = await tables[locale]();
		const sentences = this.#known.get(locale) ?? new Map<string, Sentence>();
		for (const [key, sentence] of Object.entries(table)) sentences.set(key, sentence);
		this.#known.set(locale, sentences);
	}
}
