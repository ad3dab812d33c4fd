import type { ImportSource } from '$lib/application/importing';

/** What a file that was opened or dropped is to this sheet. */
export type FileKind = 'table' | 'snapshot' | 'unknown';

const TABLES = ['xlsx', 'xlsm', 'xls', 'et', 'csv', 'tsv', 'txt'];
const SNAPSHOTS = ['tierplan', 'json'];

/** By the end of its name: what is inside is judged by whoever reads it. */
export function fileKind(name: string): FileKind {
	const end = name.toLowerCase().split('.').at(-1) ?? '';
	if (TABLES.includes(end)) return 'table';
	return SNAPSHOTS.includes(end) ? 'snapshot' : 'unknown';
}

/** For the browser's own dialog. */
export const ACCEPTED_FILES = [...TABLES, ...SNAPSHOTS].map((end) => `.${end}`).join(',');

export const tableOf = async (file: File): Promise<ImportSource> => ({
	kind: 'file',
	name: file.name,
	bytes: await file.arrayBuffer(),
});
