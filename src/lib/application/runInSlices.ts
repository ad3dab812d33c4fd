import type { Message } from '../domain/primitives/message';
import type { Result } from '../domain/primitives/result';
import type { Command } from './command';
import { breathe, inSlices, LONG_SLICE } from './inSlices';
import type { Workspace } from './workspace.svelte';

/** From so many rows on they are written in slices, and their sheet is painted before its plan. */
export const MANY_ROWS = 50_000;

interface Taking {
	/** The plan follows once the sheet that shows the rows is painted. */
	readonly sheetFirst?: boolean;
	/** Calls it off. */
	readonly signal?: AbortSignal;
}

/**
 * `Workspace.run` for a change of a great many rows: what will be written and the plan that follows are
 * worked out first, with room for the page to draw in between; only then is the change taken, in one
 * task. Null: it was called off, or something else was changed meanwhile, and nothing was taken.
 */
export async function runInSlices<Args>(
	workspace: Workspace,
	command: Command<Args>,
	args: Args,
	{ sheetFirst = false, ...called }: Taking = {},
): Promise<Result<null, Message> | null> {
	if (workspace.unwritable !== null) return workspace.unwritable;
	await breathe();
	const { inputs: before, workbook } = workspace;
	const label = command.label(args, before);
	const result = command.apply(before, args);
	if (!result.ok) return result;
	const stands = (): boolean =>
		called.signal?.aborted !== true &&
		workspace.inputs === before &&
		workspace.workbook === workbook;
	await breathe();
	const steps = workbook?.prepare?.(before, result.value);
	if (steps !== undefined) await inSlices(steps, { ...called, slice: LONG_SLICE });
	if (!stands()) return null;
	if (!sheetFirst) await inSlices(workspace.foresee(result.value), called);
	await breathe();
	if (sheetFirst && stands()) workspace.around.paintSheetFirst();
	return stands() ? workspace.run({ label: () => label, apply: () => result }, null) : null;
}
