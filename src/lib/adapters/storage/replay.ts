import type { Step } from '../../application/ports';
import type { Inputs } from '../../domain/inputs';
import type { Steps } from '../../domain/primitives/steps';
import { applying } from '../codec/change';
import type { Found } from './readWorkbook';
import { intactRecord } from './record';
import type { WalRecord } from './schema';
import { addStep, moveTo, NO_STEPS, type Timeline } from './timeline';

/** A state from which the journal can be read on. `step` is null before the first record. */
export interface Base {
	readonly seq: number;
	readonly crc: number;
	readonly inputs: Inputs;
	readonly step: Step | null;
}

/** What the journal makes of a base. */
export interface Replay {
	/** Every step of the line since the base; position −1 when it ends before the base. */
	readonly timeline: Timeline;
	/** The last record that could be used. */
	readonly last: { readonly seq: number; readonly crc: number };
	/** CRC of the record of each step. */
	readonly crcs: ReadonlyMap<number, number>;
	/** Records after the base that could not be used: damaged, or following such a one. */
	readonly unused: readonly Found[];
	/** Time of the last record used. */
	readonly time: number;
}

/**
 * Applies the records after `base` in order, as long as each follows the last one that was good.
 * anchors: sequence numbers of the stored versions.
 */
export function* replay(
	base: Base,
	records: readonly Found[],
	anchors: readonly number[],
): Steps<Replay> {
	let timeline: Timeline = {
		...NO_STEPS,
		...(base.step && { steps: [base.step], position: 0 }),
		anchors: anchors.filter((seq) => seq >= base.seq),
	};
	let last = { seq: base.seq, crc: base.crc };
	let time = 0;
	const crcs = new Map(base.step && [[base.seq, base.crc]]);
	const unused: Found[] = [];
	for (const found of records) {
		if (found.seq <= base.seq) continue;
		const record = yield* intactRecord(found.value);
		const follows = record?.prev === last.seq && record.crcPrev === last.crc;
		const next: Timeline | null =
			record !== null && follows ? yield* play(base, timeline, record) : null;
		if (record === null || next === null) {
			unused.push(found);
			continue;
		}
		timeline = next;
		last = { seq: record.seq, crc: record.crc };
		time = Math.max(time, record.time);
		if (record.kind === 'do') crcs.set(record.seq, record.crc);
	}
	return { timeline, last, crcs, unused, time };
}

/** The timeline after a record; null when the record does not fit it. */
export function* play(base: Base, timeline: Timeline, record: WalRecord): Steps<Timeline | null> {
	const { steps, position } = timeline;
	const before = steps[position]?.inputs ?? (steps.length === 0 ? base.inputs : null);
	// Names are added even where the value before is out of reach.
	const after = yield* applying(before ?? base.inputs, record.slots);
	if (!after.ok) return null;
	if (record.kind === 'do') {
		if (before === null || record.label === null) return null;
		const { seq, label, time } = record;
		const step = { sequence: seq, label, inputs: after.value, at: time };
		return addStep(timeline, step, Infinity);
	}
	if (record.kind !== 'move' || record.to === null) return null;
	// Back to before the base: nothing is known there, but a later move can come back.
	if (record.to < base.seq) return { ...timeline, position: -1 };
	return moveTo(timeline, record.to);
}
