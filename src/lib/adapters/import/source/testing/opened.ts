import type { Message } from '$lib/domain/primitives/message';
import { openSource, type SourceChoices } from '../openSource';
import type { OpenedSource } from '../rawSheet';

export const openBytes = (
	bytes: Uint8Array<ArrayBuffer>,
	choices: SourceChoices = {},
	name = '销售.xlsx',
) => openSource({ kind: 'file', name, bytes: bytes.slice().buffer }, choices);

/** What was opened; throws when it is refused. */
export async function opened(
	bytes: Uint8Array<ArrayBuffer>,
	choices: SourceChoices = {},
	name?: string,
): Promise<OpenedSource> {
	const source = await openBytes(bytes, choices, name);
	if (!source.ok) throw new Error(JSON.stringify(source.reason));
	return source.value;
}

/** The sentence of a refusal; null when there is none. */
export async function refusalOf(
	bytes: Uint8Array<ArrayBuffer>,
	name?: string,
): Promise<string | null> {
	const source = await openBytes(bytes, {}, name);
	return source.ok ? null : source.reason.key;
}

export const rowsOf = ({ table }: Pick<OpenedSource, 'table'>): string[][] =>
	Array.from({ length: table.rows }, (_, row) => table.row(row));

export const keysOf = (notices: readonly Message[]): string[] => notices.map(({ key }) => key);
