import type { ImportSource } from '$lib/application/importing';
import type { Message } from '$lib/domain/primitives/message';
import { ok, type Result } from '$lib/domain/primitives/result';
import { hashOf } from '../../codec/hashOf';
import { withHtml } from './clipboard';
import { openText } from './openText';
import { textSource, type OpenedSource, type UnhashedSource } from './rawSheet';

export type Paste = Extract<ImportSource, { kind: 'text' }>;

/** The way of a paste, without waiting for anything. */
export function openPaste({ text, html }: Paste): Result<UnhashedSource, Message> {
	const opened = openText(text);
	return opened.ok ? ok(textSource(withHtml(opened.value, html))) : opened;
}

/** Clipboard text → one table of raw cells. */
export async function openPasted(paste: Paste): Promise<Result<OpenedSource, Message>> {
	const opened = openPaste(paste);
	if (!opened.ok) return opened;
	return ok({ ...opened.value, hash: await hashOf(new TextEncoder().encode(paste.text)) });
}
