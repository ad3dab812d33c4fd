import type Handsontable from 'handsontable/base';
import { afterFrame } from '../afterFrame';

/** What brings text into the field of a cell: by key, by an input method, by dictation or handwriting. */
const TEXTS: readonly string[] = ['keydown', 'compositionstart', 'beforeinput'];
/** What a hand begins with. */
const BEGINNINGS = [...TEXTS, 'pointerdown', 'copy', 'cut', 'paste'];

interface EditorManager {
	closeEditorAndSaveChanges(isCtrlPressed?: boolean): void;
	moveSelectionAfterEnter(event: KeyboardEvent): void;
}

export interface WaitingMove {
	/** Moves the selection now, if it waits. */
	readonly settle: () => void;
	readonly stop: () => void;
}

/**
 * After Enter in a cell the value that was typed and every sum with it are painted first; the selection
 * moves in the task after that, and before anything else that comes from a hand is heard. The library
 * draws itself to move it, and a value would wait for that longer than for all the sums.
 */
export function moveLater(hot: Handsontable): WaitingMove {
	const gone = new AbortController();
	const manager: EditorManager = hot._getEditorManager();
	const save = manager.closeEditorAndSaveChanges.bind(manager);
	const move = manager.moveSelectionAfterEnter.bind(manager);
	let saved = false;
	let waiting: KeyboardEvent | null = null;
	const settle = (): void => {
		const event = waiting;
		waiting = null;
		saved = false;
		if (event !== null) move(event);
	};
	manager.closeEditorAndSaveChanges = (isCtrlPressed) => {
		save(isCtrlPressed);
		saved = true;
	};
	manager.moveSelectionAfterEnter = (event) => {
		waiting = event;
		if (saved) afterFrame(settle);
		else settle();
	};
	const begin = ({ type }: Event): void => {
		const moves = waiting !== null;
		settle();
		if (!moves || !TEXTS.includes(type)) return;
		// The library gives its field the focus a moment later: the text that comes now would not reach it.
		const field = hot.getFocusManager().getRefocusElement();
		if (field instanceof HTMLTextAreaElement) field.select();
	};
	for (const type of BEGINNINGS)
		addEventListener(type, begin, { capture: true, signal: gone.signal });
	return {
		settle,
		stop: () => {
			gone.abort();
			waiting = null;
		},
	};
}
