import type { SaveState } from '../../application/ports';
import { createInputs, type Inputs } from '../../domain/inputs';
import { message } from '../../domain/primitives/message';
import { NO_NAMES, sizesOf } from '../codec/names';
import { isFields } from '../codec/shapes';
import { load, type Loaded } from './load';
import { quarantine } from './quarantine';
import type { Stored } from './readWorkbook';
import { Session } from './session';
import type { Start } from './start';
import type { Surroundings } from './surroundings';
import { NO_STEPS } from './timeline';

/** A workbook that has no record yet. */
export const blankStart = (id: string, inputs: Inputs): Start => ({
	id,
	inputs,
	timeline: NO_STEPS,
	last: { seq: 0, crc: 0 },
	top: 0,
	crcs: new Map(),
	names: NO_NAMES,
	time: 0,
	bytes: 0,
	since: { records: 0, bytes: 0 },
	state: { kind: 'empty' },
	notices: [],
});

/**
 * Opens what was read; `readAll` adds the versions that are needed only when something is damaged. What could not be used is set aside, and a record that goes on from the
 * last good step is written at once, so that no other tab goes on from what was lost.
 */
export async function openStored(
	around: Surroundings,
	near: Stored,
	readAll: () => Promise<Stored>,
): Promise<Session> {
	let stored = near;
	let loaded = await load(stored, around.addresses);
	if (loaded === null || loaded.notices.length > 0 || stopsShort(stored, loaded)) {
		stored = await readAll();
		loaded = await load(stored, around.addresses);
	}
	if (loaded === null) {
		around.damaged = true;
		return new Session(around, unreadableStart(stored));
	}
	const isDamaged = loaded.unused.length > 0 || loaded.brokenVersions.length > 0;
	if (isDamaged || loaded.last.seq < loaded.top) around.damaged = true;
	const session = new Session(around, startOf(stored, loaded));
	if (loaded.last.seq < loaded.top) session.settleOnCurrent();
	if (isDamaged) {
		const state = await session.settled();
		// Only once the way around them is stored may they leave the journal.
		if (state.kind === 'saved') await quarantine(around, stored.id, loaded);
	}
	return session;
}

/** Is there a version of a later state than the journal leads to? */
const stopsShort = ({ passed }: Stored, { last }: Loaded): boolean =>
	passed.some((seq) => seq > last.seq);

function startOf(stored: Stored, loaded: Loaded): Start {
	const { timeline } = loaded;
	const current = timeline.steps[timeline.position]!.inputs;
	const newest = Math.max(0, ...timeline.anchors);
	const since = stored.records.filter(({ seq }) => seq > newest);
	const state: SaveState = { kind: 'saved', at: stored.head?.changedAt ?? loaded.time };
	return {
		...blankStart(stored.id, current),
		...loaded,
		names: sizesOf(current.names),
		time: Math.max(loaded.time, stored.head?.changedAt ?? 0),
		bytes: sizeOf(stored),
		since: {
			records: since.length,
			bytes: since.reduce((sum, { value }) => sum + slotsOf(value), 0),
		},
		state,
	};
}

/** Nothing can be read: nothing is touched either. */
function unreadableStart(stored: Stored): Start {
	const inputs: Inputs = { ...createInputs(), title: stored.head?.title ?? '' };
	const top = Math.max(stored.head?.head ?? 0, stored.records.at(-1)?.seq ?? 0);
	const label = message('storage_step_unreadable');
	return {
		...blankStart(stored.id, inputs),
		top,
		timeline: { steps: [{ sequence: top, label, inputs }], position: 0, anchors: [] },
		state: { kind: 'reading', fault: 'damaged' },
		notices: [message('storage_notice_unreadable')],
	};
}

const slotsOf = (record: unknown): number =>
	isFields(record) && record['slots'] instanceof Uint8Array ? record['slots'].byteLength : 0;

function sizeOf({ records, blobs }: Stored): number {
	let bytes = 0;
	for (const { value } of records) bytes += slotsOf(value);
	for (const blob of blobs.values()) bytes += blob.byteLength;
	return bytes;
}
