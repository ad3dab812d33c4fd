import type { NameSounds } from '../../frame/nameSounds';
import { findChoices } from './findChoices';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** A cell that is typed into while there is something to choose from. */
interface Choosing {
	readonly field: Field;
	readonly anchor: DOMRect;
	readonly choices: readonly string[];
	/** Ends typing: what stands in the field is written. */
	readonly done: () => void;
}

/** The list below a cell that is typed into. The field keeps the focus, and the grid its keys. */
export class ChooseDesk {
	readonly #sounds: NameSounds;
	#open = $state.raw<Choosing | null>(null);
	/** null: nothing was typed yet. */
	#typed = $state.raw<string | null>(null);
	/** Where the hand went in the list; null: nowhere. */
	#place = $state.raw<number | null>(null);

	readonly found = $derived.by(() =>
		findChoices(this.#open?.choices ?? [], this.#typed, this.#sounds.of),
	);
	/** Which one is taken by Enter, from 0; −1: what was typed. */
	readonly at = $derived(this.#place ?? this.found.at);

	constructor(sounds: NameSounds) {
		this.#sounds = sounds;
	}

	/** null while there is nothing to choose. */
	get open(): Choosing | null {
		return this.found.count === 0 ? null : this.#open;
	}

	get typed(): string {
		return this.#typed ?? '';
	}

	start(choosing: Choosing): void {
		this.#open = choosing;
		this.#typed = this.#place = null;
	}

	/** Something else stands in the field. */
	type(): void {
		const open = this.#open;
		if (open === null) return;
		const { choices } = open;
		void this.#sounds.learn({
			size: choices.length,
			from: (start: number) => choices.slice(start),
		});
		this.#typed = open.field.value;
		this.#place = null;
	}

	/** ↓ ↑ walk the list, before its first what was typed; Enter and Tab take what they stand on. True: the key was the list’s. */
	press(
		event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>,
	): boolean {
		const { open } = this;
		if (open === null || event.altKey) return false;
		const { length } = this.found.texts;
		switch (event.key) {
			case 'ArrowDown':
				this.#place = this.at + 1 === length ? -1 : this.at + 1;
				return true;
			case 'ArrowUp':
				this.#place = this.at === -1 ? length - 1 : this.at - 1;
				return true;
			case 'Enter':
			case 'Tab':
				open.field.value = this.found.texts[this.at] ?? open.field.value;
				return false;
			default:
				return false;
		}
	}

	take(text: string): void {
		const open = this.#open;
		if (open === null) return;
		open.field.value = text;
		open.done();
	}

	close(): void {
		this.#open = null;
	}
}
