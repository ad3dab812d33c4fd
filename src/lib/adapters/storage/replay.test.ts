import { describe, expect, it } from 'vitest';
import { createInputs, type Inputs } from '../../domain/inputs';
import { message } from '../../domain/primitives/message';
import { encodeChange } from '../codec/change';
import { NO_NAMES } from '../codec/names';
import { sealRecord } from './record';
import { finish } from '../../domain/primitives/steps';
import { replay, type Base, type Replay } from './replay';
import type { WalRecord } from './schema';

const empty = createInputs();
const origin: Base = { seq: 0, crc: 0, inputs: empty, step: null };
const titled = (title: string): Inputs => ({ ...empty, title });

/** A record that sets the title to its number, following `before` unless told otherwise. */
const record = (before: WalRecord | null, own: Partial<WalRecord> = {}): WalRecord => {
	const seq = (before?.seq ?? 0) + 1;
	return sealRecord({
		workbookId: 'w',
		seq,
		prev: seq - 1,
		kind: 'do',
		to: null,
		label: message('step'),
		time: seq,
		epoch: 1,
		writer: 'tab',
		slots: encodeChange(empty, titled(String(seq)), NO_NAMES),
		crcPrev: before?.crc ?? 0,
		...own,
	});
};
const one = record(null);
const two = record(one);
const three = record(two);
const found = (...records: WalRecord[]) => records.map((value) => ({ seq: value.seq, value }));
const titles = ({ timeline }: Replay) => timeline.steps.map(({ inputs }) => inputs.title);

describe('replay', () => {
	it('applies what follows, record by record', () => {
		const read = finish(replay(origin, found(one, two, three), []));
		expect(titles(read)).toEqual(['1', '2', '3']);
		expect(read).toMatchObject({ last: { seq: 3, crc: three.crc }, unused: [], time: 3 });
		expect([...read.crcs]).toEqual([
			[1, one.crc],
			[2, two.crc],
			[3, three.crc],
		]);
	});

	it.each([
		['follows another record with the same number', { crcPrev: 7 }],
		['names another predecessor', { prev: 0 }],
		['goes back to what never was', { kind: 'move', to: 9 }],
		['has no label', { label: null }],
		['is the trace of an erased workbook', { kind: 'erased' }],
		['holds bytes nobody can read', { slots: new Uint8Array(9) }],
	] as const)('stops before an intact record that %s', (_, own) => {
		const stray = record(one, own);
		const read = finish(replay(origin, found(one, stray, record(stray)), []));
		expect(titles(read)).toEqual(['1']);
		expect(read.unused.map(({ seq }) => seq)).toEqual([2, 3]);
	});

	it('goes on behind what was set aside, where a record says so', () => {
		const wayAround = record(three, { prev: 1, crcPrev: one.crc, kind: 'move', to: 1 });
		const read = finish(
			replay(
				origin,
				found(one, record(one, { crcPrev: 7 }), three, wayAround, record(wayAround)),
				[],
			),
		);
		expect(titles(read)).toEqual(['1', '5']);
		expect(read.last.seq).toBe(5);
	});

	it('comes back from before the base, but cannot write there', () => {
		const base: Base = {
			...origin,
			seq: 2,
			crc: two.crc,
			step: { sequence: 2, label: message('step'), inputs: titled('2') },
		};
		const away = record(three, { kind: 'move', to: 1 });
		const back = record(away, { kind: 'move', to: 3 });
		const read = finish(replay(base, found(one, two, three, away, back), []));
		expect(titles(read)).toEqual(['2', '3']);
		expect(read.timeline.position).toBe(1);
		const lost = finish(replay(base, found(three, away, record(away)), []));
		expect(lost.timeline.position).toBe(-1);
		expect(lost.unused.map(({ seq }) => seq)).toEqual([5]);
	});

	it('skips records the database could not hand out', () => {
		const read = finish(
			replay(origin, [...found(one), { seq: 2, value: undefined }, ...found(three)], []),
		);
		expect(titles(read)).toEqual(['1']);
		expect(read.unused).toHaveLength(2);
	});
});
