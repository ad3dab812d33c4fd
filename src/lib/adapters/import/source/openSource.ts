import type { ImportSource } from '$lib/application/importing';
import type { Message } from '$lib/domain/primitives/message';
import { refuse, type Result } from '$lib/domain/primitives/result';
import { tooManyBytes } from './checkSize';
import { fileKind } from './fileKind';
import { openPaste } from './openPaste';
import { openTextFile } from './openTextFile';
import { openArchive } from './workbook/openArchive';
import { openOle } from './workbook/openOle';
import { openWorkbook } from './workbook/openWorkbook';
import type { OpenedSource, SourceChoices } from './rawSheet';

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
	const opened =
		source.kind === 'text'
			? openPaste(source)
			: await openFile(source.name, new Uint8Array(source.bytes), choices, progress);
	if (opened.ok) progress?.(1);
	return opened;
}

/** A file is what its first bytes say; its extension is not asked. */
async function openFile(
	name: string,
	bytes: Uint8Array,
	choices: SourceChoices,
	progress: Watch['progress'],
): Promise<Result<OpenedSource, Message>> {
	const large = tooManyBytes(bytes.length);
	if (large !== null) return refuse(large);
	const kind = fileKind(bytes);
	if (kind === 'text') return openTextFile(name, bytes, choices);
	const book =
		kind === 'zip'
			? await openArchive(bytes, choices.date1904)
			: await openOle(bytes, choices, progress);
	return book.ok ? openWorkbook(name, book.value, choices) : book;
}
