import type { Inputs } from '../../domain/inputs';
import { kindOf, listOf } from '../../domain/ledger/chunkColumns';
import type { ColumnId } from '../../domain/ledger/columns';
import { draftOf } from '../../domain/ledger/editCells';
import type { NameBook } from '../../domain/ledger/ledger';
import { rowsOf } from '../../domain/ledger/locate';
import { message, type Message } from '../../domain/primitives/message';
import { ok, type Result } from '../../domain/primitives/result';
import type { Steps } from '../../domain/primitives/steps';
import type { Command } from '../command';
import { inSlices, LONG_SLICE } from '../inSlices';
import { runInSlices } from '../runInSlices';
import type { Workspace } from '../workspace.svelte';
import { editCells, typedReader, type TypedCell } from './editCells';

/** Cells one after another, each asked for when its turn comes; null: a moment passed without one. */
export type TypedCells = Iterable<TypedCell | null>;

/** What typing a great many cells makes of the inputs. */
interface Typed {
	readonly result: Result<Inputs, Message>;
	readonly label: Message;
}

/** Cells between two yields. */
const CELLS = 512;

/**
 * `editCells` for a great many cells: they are asked for, read and written with room for the page to
 * draw in between, and then taken as one step. Null: something else was changed meanwhile, or the
 * signal called it off, and nothing was written.
 */
export async function editMany(
	workspace: Workspace,
	cells: TypedCells,
	signal: AbortSignal,
): Promise<Result<null, Message> | null> {
	// Said before a great deal of work, not after it.
	if (workspace.unwritable !== null) return workspace.unwritable;
	const { inputs: before, id } = workspace;
	const over = new AbortController();
	const look = (): void => {
		if (signal.aborted || workspace.inputs !== before || workspace.id !== id) over.abort();
	};
	const typed = await inSlices(typeMany(before, cells), {
		signal: over.signal,
		slice: LONG_SLICE,
		progress: look,
	});
	look();
	if (typed === null || over.signal.aborted) return null;
	const { label, result } = typed;
	let found = before;
	const take: Command<null> = {
		label: () => label,
		apply: (inputs) => {
			found = inputs;
			return inputs === before ? result : ok(inputs);
		},
	};
	const done = await runInSlices(workspace, take, null, { signal });
	return found === before ? done : null;
}

/** What `editCells` makes of the same cells. */
function* typeMany(inputs: Inputs, cells: TypedCells): Steps<Typed> {
	const { ledger, names } = inputs;
	const rows = rowsOf(ledger);
	const draft = draftOf(ledger, names);
	const rounded = new Set<number>();
	const read = typedReader(rounded);
	const ready = new Set<ColumnId>();
	/** Of rows that the sheet does not have yet: few, they are what is drawn empty below it. */
	const below: TypedCell[] = [];
	let [asked, count, cleared] = [0, 0, true];
	for (const cell of cells) {
		if (asked++ % CELLS === 0) yield 0;
		if (cell === null) continue;
		count++;
		cleared &&= cell.text === '';
		if (cell.row >= rows) {
			below.push(cell);
			continue;
		}
		if (!ready.has(cell.column)) {
			ready.add(cell.column);
			yield* namesReady(names, cell.column);
		}
		draft.write(read(cell));
	}
	const label = message(cleared ? 'command_clear_cells' : 'command_edit_cells', { cells: count });
	const written = yield* draft.written();
	const grown = editCells.apply({ ...inputs, ledger: written }, below);
	if (!grown.ok) return { result: grown, label };
	const after = grown.value.ledger;
	if (after === ledger) return { result: ok(inputs), label };
	const roundedRows = after.roundedRows + rounded.size;
	const next = rounded.size === 0 ? after : { ...after, roundedRows };
	return { result: ok({ ...inputs, ledger: next }), label };
}

/** A million names are not looked through at once by the first that is written. */
function* namesReady(names: NameBook, column: ColumnId): Steps<void> {
	if (kindOf(column) === 'name') yield* names[listOf(column)].indexed();
}
