type Held =
	| { readonly kind: 'paste'; readonly text: string; readonly html: string }
	| { readonly kind: 'drop'; readonly files: readonly File[] };

/** A paste or a file that came before there was a workbook: kept, and handed on as the gesture it was. */
export class HeldGesture {
	#held = $state.raw<Held | null>(null);
	#taken = false;

	/** Does one wait? The last one counts: it is what the planner wants read. */
	get waits(): boolean {
		return this.#held !== null;
	}

	text(text: string, html = ''): void {
		this.#hold({ kind: 'paste', text, html });
	}

	files(files: readonly File[]): void {
		if (files.length > 0) this.#hold({ kind: 'drop', files });
	}

	/** There is someone who takes pastes and files: what waits is handed on, and what comes from now on. */
	handOn(): void {
		this.#taken = true;
		if (this.#held !== null) pass(this.#held);
		this.#held = null;
	}

	#hold(held: Held): void {
		if (this.#taken) pass(held);
		else this.#held = held;
	}
}

function pass(held: Held): void {
	const data = new DataTransfer();
	if (held.kind === 'drop') for (const file of held.files) data.items.add(file);
	else {
		data.setData('text/plain', held.text);
		if (held.html !== '') data.setData('text/html', held.html);
	}
	document.body.dispatchEvent(gesture(held.kind, data));
}

/** Not every browser lets the data of a clipboard event be given to it. */
function gesture(kind: Held['kind'], data: DataTransfer): Event {
	const event = new Event(kind, { bubbles: true, cancelable: true });
	Object.defineProperty(event, kind === 'paste' ? 'clipboardData' : 'dataTransfer', {
		value: data,
	});
	return event;
}
