import type {
	ImportChoices,
	ImportDraft,
	Importer,
	ImportSession,
} from '$lib/application/importing';
import type { Message } from '$lib/domain/primitives/message';
import { ok, type Result } from '$lib/domain/primitives/result';
import { SourceReader, type OpenSource } from './sourceReader';

type Watch = NonNullable<Parameters<Importer['read']>[2]>;

/** Reads where it is called. */
export async function readHere(
	open: OpenSource,
	hash: () => Promise<string>,
	choices: ImportChoices,
	{ progress }: Watch,
): Promise<Result<ImportSession, Message>> {
	const reader = new SourceReader(open);
	let known: Promise<string> | null = null;
	const session = (result: Result<ImportDraft, Message>): Result<ImportSession, Message> =>
		result.ok
			? ok({
					draft: result.value,
					hash: (known ??= hash()),
					rework: async (next) => session(await reader.read(next)),
					close: () => undefined,
				})
			: result;
	return session(await reader.read(choices, progress));
}
