import type { ImportSource } from '$lib/application/importing';
import type { Message } from '$lib/domain/primitives/message';
import { ok, type Result } from '$lib/domain/primitives/result';
import { withHtml } from './clipboard';
import { openText } from './openText';
import { textSource, type OpenedSource } from './rawSheet';

export type Paste = Extract<ImportSource, { kind: 'text' }>;

/** Clipboard text → one table of raw cells. */
export function openPaste({ text, html }: Paste): Result<OpenedSource, Message> {
	const opened = openText(text);
	return opened.ok ? ok(textSource(withHtml(opened.value, html))) : opened;
}
