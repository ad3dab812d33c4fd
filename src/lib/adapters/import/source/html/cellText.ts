import { decodeEntities } from './entities';

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** Collects the text of one cell: the lines of the source are not its lines, only breaks are. */
export class CellText {
	#text = '';
	/** White space was seen that no character followed yet; with a line end it is none between Chinese characters. */
	#gap: '' | 'space' | 'line' = '';
	#breaks = 0;

	get text(): string {
		return this.#text;
	}

	add(raw: string): void {
		for (const [piece] of raw.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
			if (/^[ \t\r\n\f]/.test(piece)) this.#gap ||= /[\r\n]/.test(piece) ? 'line' : 'space';
			else this.#word(decodeEntities(piece));
		}
	}

	/** A break that was meant. */
	breakLine(): void {
		this.#breaks++;
		this.#gap = '';
	}

	/** A paragraph inside a cell stands on a line of its own. */
	startBlock(): void {
		if (this.#text !== '' && this.#breaks === 0) this.breakLine();
	}

	#word(word: string): void {
		if (this.#text !== '') {
			if (this.#breaks > 0) this.#text += '\n'.repeat(this.#breaks);
			else if (this.#gap !== '' && !this.#joins(word)) this.#text += ' ';
		}
		this.#text += word;
		this.#gap = '';
		this.#breaks = 0;
	}

	#joins(word: string): boolean {
		return this.#gap === 'line' && WIDE.test(this.#text.at(-1) ?? '') && WIDE.test(word[0] ?? '');
	}
}
