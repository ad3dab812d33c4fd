import { createInputs } from '../../domain/inputs';
import { message, type Message } from '../../domain/primitives/message';
import { hashOf } from '../codec/hashOf';
import { breathing } from './breathing';
import type { Found, Stored } from './readWorkbook';
import { isIntactVersion } from './record';
import { replay, type Base, type Replay } from './replay';
import type { VersionRecord } from './schema';
import { trim, type Timeline } from './timeline';
import { readBlobs, type Addresses } from './versionBlobs';
import { decodeVersion } from './versionBody';

/** A workbook as it can be gone on with. */
export interface Loaded extends Replay {
	readonly timeline: Timeline;
	/** The highest number that was ever given, used or not. */
	readonly top: number;
	readonly unused: readonly Found[];
	readonly brokenVersions: readonly Found[];
	/** What the planner must be told. */
	readonly notices: readonly Message[];
}

/**
 * Rebuilds a workbook and its history: from the oldest version on, else from the one that leads
 * furthest. Null when nothing in it can be read.
 */
export async function load(stored: Stored, addresses: Addresses): Promise<Loaded | null> {
	const blobs = await goodBlobs(stored.blobs);
	const versions = stored.versions.flatMap(({ value }) =>
		isIntactVersion(value) && value.blobs.every((hash) => blobs.has(hash)) ? [value] : [],
	);
	const whole = versions.map(({ seq }) => seq);
	const anchors = [...whole, ...stored.passed];
	const top = Math.max(stored.head?.head ?? 0, stored.records.at(-1)?.seq ?? 0);
	let best: Replay | null = null;
	for await (const start of basesOf(stored, versions, blobs, addresses)) {
		const read = await breathing(replay(start, stored.records, anchors));
		if (read.timeline.position >= 0 && (best === null || isFurther(read, best))) best = read;
		if (best?.last.seq === top && best.unused.length === 0) break;
	}
	if (best === null) return null;
	const brokenVersions = stored.versions.filter(({ seq }) => !whole.includes(seq));
	const notices: Message[] = [];
	if (best.last.seq < top || best.unused.length > 0) {
		const steps = Math.max(best.unused.length, top - best.last.seq);
		notices.push(message('storage_notice_set_aside', { steps }));
	}
	if (brokenVersions.length > 0) notices.push(message('storage_notice_older_state'));
	return { ...best, timeline: trim(best.timeline), top, brokenVersions, notices };
}

const isFurther = (a: Replay, b: Replay): boolean =>
	a.last.seq > b.last.seq ||
	(a.last.seq === b.last.seq && a.timeline.steps.length > b.timeline.steps.length);

/** Those whose bytes are what their address says; the browser hashes them beside the page, all at once. */
async function goodBlobs(blobs: Stored['blobs']): Promise<Stored['blobs']> {
	const hashes = await Promise.all([...blobs.values()].map(hashOf));
	return new Map([...blobs].filter(([hash], place) => hashes[place] === hash));
}

/** Where reading can start, oldest first; a fresh value with its own names each time. */
async function* basesOf(
	{ records }: Stored,
	versions: readonly VersionRecord[],
	blobs: Stored['blobs'],
	addresses: Addresses,
): AsyncGenerator<Base> {
	if (records[0]?.seq === 1) yield { seq: 0, crc: 0, inputs: createInputs(), step: null };
	for (const { seq, label, time, crcStep, body, blobs: hashes } of versions) {
		const inputs = await breathing(decodeVersion(body, readBlobs(hashes, blobs, addresses)));
		if (!inputs.ok) continue;
		const step = { sequence: seq, label, inputs: inputs.value, at: time };
		yield { seq, crc: crcStep, inputs: inputs.value, step };
	}
}
