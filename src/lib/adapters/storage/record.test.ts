import { describe, expect, it } from 'vitest';
import { message } from '../../domain/primitives/message';
import { isIntactRecord, isIntactVersion, sealRecord, sealVersion } from './record';

const record = sealRecord({
	workbookId: '__proto__',
	seq: 3,
	prev: 2,
	kind: 'do',
	to: null,
	label: message('step', { name: '"🍷', amount: { fen: -1 } }),
	time: 5,
	epoch: 1,
	writer: 'tab',
	slots: Uint8Array.of(1, 2, 3),
	crcPrev: 77,
});
const version = sealVersion({
	workbookId: 'a',
	seq: 3,
	epoch: 1,
	time: 5,
	kind: 'auto',
	label: message('step'),
	crcStep: 1,
	blobs: ['aa', 'bb'],
	body: Uint8Array.of(9),
});

describe('record', () => {
	it('is intact as sealed, and after a structured clone', () => {
		expect(isIntactRecord(structuredClone(record))).toBe(true);
		expect(isIntactVersion(structuredClone(version))).toBe(true);
	});

	it.each<[string, object]>([
		['seq', { seq: 4 }],
		['prev', { prev: 1 }],
		['kind', { kind: 'move' }],
		['to', { to: 1 }],
		['label', { label: message('step', { name: "'🍷", amount: { fen: -1 } }) }],
		['time', { time: 6 }],
		['writer', { writer: 'tap' }],
		['slots', { slots: Uint8Array.of(1, 2, 2) }],
		['crcPrev', { crcPrev: 78 }],
		['crc', { crc: 0 }],
		['workbookId', { workbookId: 'constructor' }],
	])('is not when %s has changed', (_, change) => {
		expect(isIntactRecord({ ...record, ...change })).toBe(false);
	});

	it.each<[string, object]>([
		['blobs', { blobs: ['aa', 'bc'] }],
		['body', { body: Uint8Array.of(8) }],
		['crcStep', { crcStep: 2 }],
		['label', { label: message('other') }],
	])('a version is not when %s has changed', (_, change) => {
		expect(isIntactVersion({ ...version, ...change })).toBe(false);
	});

	it('takes anything for a record and says no', () => {
		for (const thing of [null, undefined, 1, 'x', [], {}, { slots: new Uint8Array() }]) {
			expect(isIntactRecord(thing)).toBe(false);
			expect(isIntactVersion(thing)).toBe(false);
		}
	});
});
