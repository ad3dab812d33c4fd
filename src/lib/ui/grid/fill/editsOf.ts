import type { Steps } from '$lib/domain/primitives/steps';
import type { CellEdit, SomeEdits } from '../port';

/** All of them, to be told at once. */
export function* editsOf(edits: SomeEdits): Steps<CellEdit[]> {
	const all: CellEdit[] = [];
	for (const edit of edits) {
		if (edit === null) yield 0;
		else all.push(edit);
	}
	return all;
}
