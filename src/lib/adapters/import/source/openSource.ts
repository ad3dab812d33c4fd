import type { ImportChoices, ImportSource } from '$lib/application/importing';
import { message, type Message } from '$lib/domain/primitives/message';
import { ok, refuse, type Result } from '$lib/domain/primitives/result';
import { sha256Hex } from '../../codec/sha256';
import { fileKind } from './fileKind';
import { openText } from './openText';
import { openTextFile } from './openTextFile';
import { textSource, type OpenedSource } from './rawSheet';

/** The choices that decide how bytes become cells. */
export type SourceChoices = Pick<ImportChoices, 'encoding' | 'sheets' | 'date1904'>;

export interface Watch {
	/** Share of the opening that is done, 0–1. */
	readonly progress?: (share: number) => void;
	readonly signal?: AbortSignal;
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
			: await openFile(source.name, new Uint8Array(source.bytes), choices);
	progress?.(1);
	return opened;
}

/** The way of a paste, without waiting for anything. */
export function openPaste({
	text,
}: Extract<ImportSource, { kind: 'text' }>): Result<OpenedSource, Message> {
	const opened = openText(text);
	return opened.ok
		? ok(textSource(opened.value, sha256Hex(new TextEncoder().encode(text))))
		: opened;
}

async function openFile(
	name: string,
	bytes: Uint8Array,
	{ encoding }: SourceChoices,
): Promise<Result<OpenedSource, Message>> {
	return Promise.resolve(
		fileKind(bytes) === 'text'
			? openTextFile(name, bytes, encoding)
			: refuse(message('import_file_is_workbook')),
	);
}
