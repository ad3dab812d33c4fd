import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Inputs } from '../../domain/inputs';
import { sealLine } from './format';
import type { Audience } from './registers';
import { snapshotLines } from './snapshotLines';

/** Lines are gathered up to this many characters before they become bytes. */
const PIECE = 1 << 16;
const NOTHING = new Uint8Array(0);

/** The bytes of a snapshot, piece by piece; an empty piece where one takes long. time: milliseconds since 1970. */
export function* snapshotPieces(
	inputs: Inputs,
	time: number,
	audience: Audience,
): Generator<Uint8Array<ArrayBuffer>> {
	const encoder = new TextEncoder();
	const hash = sha256.create();
	let text = '';
	const take = () => {
		const bytes = encoder.encode(text);
		hash.update(bytes);
		text = '';
		return bytes;
	};
	for (const line of snapshotLines(inputs, time, audience)) {
		if (line === null) {
			yield NOTHING;
			continue;
		}
		text += `${line}\n`;
		if (text.length >= PIECE) yield take();
	}
	if (text !== '') yield take();
	yield encoder.encode(`${sealLine(bytesToHex(hash.digest()))}\n`);
}

/** A whole snapshot: UTF-8 JSON. time: milliseconds since 1970. */
export function writeSnapshot(
	inputs: Inputs,
	time: number,
	audience: Audience = { personal: true },
): Uint8Array<ArrayBuffer> {
	const pieces = [...snapshotPieces(inputs, time, audience)];
	const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}
