type Row = Record<string, unknown>;
/** The stores as they lie there, to be damaged in place; `pick` chooses among so many. */
export interface Stores {
	readonly wal: Row[];
	readonly meta: Row[];
	readonly version: Row[];
	readonly blob: Row[];
}
export type Pick = (count: number) => number;
type Damage = (stores: Stores, pick: Pick) => void;

const one = (rows: Row[], pick: Pick): Row => rows[pick(rows.length)] ?? {};
const flip = (row: Row, field: string, pick: Pick): void => {
	const bytes = row[field];
	if (!(bytes instanceof Uint8Array) || bytes.length === 0) return;
	const at = pick(bytes.length);
	bytes[at] = (bytes[at] ?? 0) ^ (1 << pick(8));
};
const cut = (row: Row, field: string, pick: Pick): void => {
	const bytes = row[field];
	if (bytes instanceof Uint8Array) row[field] = bytes.slice(0, pick(bytes.length));
};
const drop = (rows: Row[], pick: Pick): void => void rows.splice(pick(rows.length), 1);
const headOf = (meta: Row[]): Row => meta.find((row) => 'head' in row) ?? {};

/** Sixteen ways in which a disk, or another program, can spoil what is stored. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
	'a bit of a record': ({ wal }, pick) => {
		flip(one(wal, pick), 'slots', pick);
	},
	'a record cut short': ({ wal }, pick) => {
		cut(one(wal, pick), 'slots', pick);
	},
	'a record gone': ({ wal }, pick) => {
		drop(wal, pick);
	},
	'the last records gone': ({ wal }, pick) => {
		wal.splice(1 + pick(wal.length - 1));
	},
	'the first records gone': ({ wal }, pick) => {
		wal.splice(0, 1 + pick(wal.length - 1));
	},
	'the journal gone': ({ wal }) => {
		wal.length = 0;
	},
	'the time of a record': ({ wal }, pick) => {
		one(wal, pick)['time'] = 7;
	},
	'what a record follows': ({ wal }, pick) => {
		one(wal, pick)['prev'] = 900;
	},
	'a record of another shape': ({ wal }, pick) => {
		const row = one(wal, pick);
		delete row['slots'];
		row['label'] = '__proto__';
	},
	'two records with each other’s content': ({ wal }, pick) => {
		const [a, b] = [one(wal, pick), one(wal, pick)];
		[a['slots'], b['slots']] = [b['slots'], a['slots']];
	},
	'the head gone': ({ meta }) => {
		const at = meta.findIndex((row) => 'head' in row);
		if (at >= 0) meta.splice(at, 1);
	},
	'the head set back': ({ meta }) => {
		headOf(meta)['head'] = 1;
	},
	'a bit of a version': ({ version }, pick) => {
		if (version.length > 0) flip(one(version, pick), 'body', pick);
	},
	'a version gone': ({ version }, pick) => {
		drop(version, pick);
	},
	'a bit of a blob': ({ blob }, pick) => {
		if (blob.length > 0) flip(one(blob, pick), 'bytes', pick);
	},
	'a blob gone': ({ blob }, pick) => {
		drop(blob, pick);
	},
};
