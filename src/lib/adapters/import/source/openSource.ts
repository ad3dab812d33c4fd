import type { ImportSource } from '$lib/application/importing';
import type { Message } from '$lib/domain/primitives/message';
import { ok, refuse, type Result } from '$lib/domain/primitives/result';
import { tooManyBytes } from './checkSize';
import { withHtml } from './clipboard';
import { fileKind } from './fileKind';
import { hashOf } from '../../codec/hashOf';
import { openText } from './openText';
import { openTextFile } from './openTextFile';
import { openArchive } from './workbook/openArchive';
import { openOle } from './workbook/openOle';
import { openWorkbook } from './workbook/openWorkbook';
import { textSource, type OpenedSource, type SourceChoices, type UnhashedSource } from './rawSheet';

export type { SourceChoices };

export interface Watch {
	/** Share of the opening that is done, 0–1. */
	readonly progress?: (share: number) => void;
}

/** Bytes or clipboard text → one table of raw cells, in the page, in a worker and in Node alike. */
export async function openSource(
	source: ImportSource,
	choices: SourceChoices = {},
	{ progress }: Watch = {},
): Promise<Result<OpenedSource, Message>> {
	const isText = source.kind === 'text';
	const bytes = isText ? new TextEncoder().encode(source.text) : new Uint8Array(source.bytes);
	const opened = isText ? openPaste(source) : await openFile(source.name, bytes, choices);
	if (!opened.ok) return opened;
	const hash = await hashOf(bytes);
	progress?.(1);
	return ok({ ...opened.value, hash });
}

/** The way of a paste, without waiting for anything. */
export function openPaste({
	text,
	html,
}: Extract<ImportSource, { kind: 'text' }>): Result<UnhashedSource, Message> {
	const opened = openText(text);
	return opened.ok ? ok(textSource(withHtml(opened.value, html))) : opened;
}

/** A file is what its first bytes say; its extension is not asked. */
async function openFile(
	name: string,
	bytes: Uint8Array,
	choices: SourceChoices,
): Promise<Result<UnhashedSource, Message>> {
	const large = tooManyBytes(bytes.length);
	if (large !== null) return refuse(large);
	const kind = fileKind(bytes);
	if (kind === 'text') return openTextFile(name, bytes, choices);
	const book =
		kind === 'zip'
			? await openArchive(bytes, choices.date1904)
			: await openOle(bytes, choices.date1904);
	return book.ok ? openWorkbook(name, book.value, choices) : book;
}
