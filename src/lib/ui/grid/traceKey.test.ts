import { expect, it } from 'vitest';
import { traceWayOf } from './traceKey';

const plain = { ctrlKey: true, metaKey: false, shiftKey: false, altKey: false, isComposing: false };

it('[TRACE-6] goes down and up by the brackets, wherever they stand on the keyboard', () => {
	expect(traceWayOf({ ...plain, key: '[', code: 'BracketLeft' })).toBe('down');
	expect(traceWayOf({ ...plain, key: ']', code: 'BracketRight' })).toBe('up');
	// Under a Chinese input method, and on a German keyboard.
	expect(traceWayOf({ ...plain, key: '】', code: 'BracketRight' })).toBe('up');
	expect(traceWayOf({ ...plain, key: '[', code: 'Digit8', altKey: true })).toBe('down');
});

it('[TRACE-6] leaves to the browser and to typing what is theirs', () => {
	const up = { ...plain, key: ']', code: 'BracketRight' };
	expect(traceWayOf({ ...up, ctrlKey: false })).toBeNull();
	expect(traceWayOf({ ...up, metaKey: true })).toBeNull();
	expect(traceWayOf({ ...up, isComposing: true })).toBeNull();
	expect(traceWayOf({ ...up, shiftKey: true, key: '}' })).toBeNull();
	expect(traceWayOf({ ...plain, key: 'a', code: 'KeyA' })).toBeNull();
});
