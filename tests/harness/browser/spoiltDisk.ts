import {
	closeSync,
	openSync,
	readFileSync,
	rmSync,
	statSync,
	truncateSync,
	writeSync,
} from 'node:fs';
import { basename } from 'node:path';
import type { BackEnd } from './ownBrowser';

/** One way to spoil the files of a browser's databases; false: there was nothing to spoil so. */
export interface Spoiling {
	readonly name: string;
	spoil(files: readonly string[]): boolean;
}

const HEADER = 4096;
const BLOCK = 65_536;

const log = (file: string): boolean => /^\d+\.log$/.test(basename(file));
const table = (file: string): boolean => file.endsWith('.ldb');
const manifest = (file: string): boolean => basename(file).startsWith('MANIFEST-');
const current = (file: string): boolean => basename(file) === 'CURRENT';
const ahead = (file: string): boolean => file.endsWith('-wal');
/** The database itself: SQLite keeps what is written ahead, and its index, beside it. */
const whole = (file: string): boolean => !/-(wal|shm|journal)$/.test(file);

/** The largest of those that match, which is where the work lies. */
const largest = (files: readonly string[], is: (file: string) => boolean): string | undefined =>
	files.filter(is).sort((a, b) => statSync(b).size - statSync(a).size)[0];

const spoiling = (
	name: string,
	is: (file: string) => boolean,
	spoil: (file: string, bytes: number) => void,
): Spoiling => ({
	name,
	spoil(files) {
		const file = largest(files, is);
		if (file === undefined || statSync(file).size === 0) return false;
		spoil(file, statSync(file).size);
		return true;
	},
});

function write(file: string, at: number, bytes: Uint8Array): void {
	const handle = openSync(file, 'r+');
	writeSync(handle, bytes, 0, bytes.length, at);
	closeSync(handle);
}

const flip = (file: string, bytes: number): void => {
	const at = Math.floor(bytes / 2);
	write(file, at, Uint8Array.of(readFileSync(file)[at]! ^ 0xff));
};
const rubbish = (at: (bytes: number) => number, most: number) => (file: string, bytes: number) => {
	const from = Math.floor(at(bytes));
	write(file, from, new Uint8Array(Math.min(most, bytes - from)).fill(0xa5));
};
const half = (file: string, bytes: number): void => {
	truncateSync(file, Math.floor(bytes / 2));
};
const nothing = (file: string): void => {
	truncateSync(file, 0);
};
const gone = (file: string): void => {
	rmSync(file);
};

const everything: Spoiling = {
	name: 'every file gone',
	spoil(files) {
		for (const file of files) rmSync(file);
		return files.length > 0;
	},
};

/** Every way that is tried, by what the databases lie in. */
export const SPOILINGS: Readonly<Record<BackEnd, readonly Spoiling[]>> = {
	leveldb: [
		spoiling('a byte of the log', log, flip),
		spoiling('the log cut in half', log, half),
		spoiling('the log emptied', log, nothing),
		spoiling('the log gone', log, gone),
		spoiling('a byte of a table', table, flip),
		spoiling('a table gone', table, gone),
		spoiling('the manifest gone', manifest, gone),
		spoiling(
			'rubbish in CURRENT',
			current,
			rubbish(() => 0, HEADER),
		),
		everything,
	],
	sqlite: [
		spoiling('a byte of the database', whole, flip),
		spoiling(
			'64 KB of rubbish in the database',
			whole,
			rubbish((bytes) => bytes / 3, BLOCK),
		),
		spoiling(
			'rubbish in its header',
			whole,
			rubbish(() => 0, HEADER),
		),
		spoiling('the database cut in half', whole, half),
		spoiling('the database emptied', whole, nothing),
		spoiling('the database gone', whole, gone),
		spoiling('a byte of what is written ahead', ahead, flip),
		spoiling('what is written ahead gone', ahead, gone),
		everything,
	],
};

/** Takes the last bytes off the newest log of a LevelDB, as a kill in the middle of a write does. */
export function tearLog(files: readonly string[], bytes: number): void {
	const newest = files.filter(log).sort().at(-1)!;
	truncateSync(newest, statSync(newest).size - bytes);
}
