import type { ImportChoices, ImportDraft } from '$lib/application/importing';
import type { Message } from '$lib/domain/primitives/message';
import { ok, type Result } from '$lib/domain/primitives/result';
import { buildDraft } from './draft';
import type { OpenedSource } from './source/rawSheet';
import { understand } from './understand';

/** A raw table and the planner's choices → what a preview shows. */
export function readTable(
	source: OpenedSource,
	choices: ImportChoices,
	progress: (share: number) => void = () => undefined,
): Result<ImportDraft, Message> {
	const found = understand(source, choices, progress);
	return found.ok ? ok(buildDraft(found.value)) : found;
}
