import type { RawRow, RawStore } from './rawDatabase';
import type { RawDatabase } from './readDatabases';

const MEDIA_TYPE = 'application/json';
/** Bytes at once: the longest list of arguments that every engine takes. */
const BLOCK = 0x80_00;

/**
 * Everything in one JSON file: a line for each row, bytes as base64. The lines are pieces of a
 * Blob, so that a large database is never one text.
 */
export function writeRawFile(parts: {
	readonly at: string;
	/** The one that opens first. */
	readonly databases: readonly RawDatabase[];
	readonly remembered: readonly (readonly [key: string, text: string])[];
}): Blob {
	const pieces: string[] = [
		`{"format":"tierplan.raw","at":${JSON.stringify(parts.at)},\n`,
		`"remembered":${JSON.stringify(parts.remembered)},\n"databases":[`,
	];
	parts.databases.forEach(({ name, fault, stores }, place) => {
		const first = place === 0 ? '' : ',';
		pieces.push(`${first}\n{"name":${JSON.stringify(name)},"fault":${JSON.stringify(fault)},`);
		pieces.push('"stores":[');
		stores.forEach((store, at) => {
			if (at > 0) pieces.push(',');
			writeStore(store, pieces);
		});
		pieces.push(']}');
	});
	pieces.push('\n]}\n');
	return new Blob(pieces, { type: MEDIA_TYPE });
}

function writeStore({ name, rows }: RawStore, pieces: string[]): void {
	pieces.push(`\n{"name":${JSON.stringify(name)},"rows":[`);
	rows.forEach((row, at) => pieces.push(`${at === 0 ? '' : ','}\n${lineOf(row)}`));
	pieces.push('\n]}');
}

function lineOf({ key, value }: RawRow): string {
	const unreadable = value === undefined;
	return JSON.stringify(unreadable ? { key, unreadable } : { key, value }, asText);
}

function asText(_: string, value: unknown): unknown {
	if (!(value instanceof Uint8Array)) return value;
	let binary = '';
	for (let at = 0; at < value.length; at += BLOCK) {
		binary += String.fromCharCode(...value.subarray(at, at + BLOCK));
	}
	return { base64: btoa(binary) };
}
