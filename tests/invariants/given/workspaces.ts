import { MemoryWorkbook } from '../../../src/lib/application/testing/memoryWorkbook';
import { Workspace } from '../../../src/lib/application/workspace.svelte';
import { writeSnapshot } from '../../../src/lib/adapters/snapshot/writeSnapshot';
import { createInputs, type Inputs } from '../../../src/lib/domain/inputs';
import { monthOf } from '../../../src/lib/domain/primitives/day';

export const TODAY = monthOf(2025, 12);

/** An empty workbook on screen, and what keeps it. */
export function opened(): { readonly workspace: Workspace; readonly workbook: MemoryWorkbook } {
	const workspace = new Workspace({ today: () => TODAY, elapsed: () => 0 }, () => () => undefined);
	const workbook = new MemoryWorkbook('w', createInputs());
	workspace.show(workbook);
	return { workspace, workbook };
}

const decoder = new TextDecoder();

/** Everything a workbook says, as the text of its file: equal where a planner can see no difference. */
export const fileText = (inputs: Inputs): string => decoder.decode(writeSnapshot(inputs, 0));
