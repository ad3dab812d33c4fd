import { expect, it } from 'vitest';
import { listsKeys, shortcutOf } from './shortcuts';

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const ctrl = { ...none, ctrlKey: true };

it.each([
	[{ ...ctrl, key: 'z' }, 'undo'],
	[{ ...none, metaKey: true, key: 'z' }, 'undo'],
	[{ ...ctrl, key: 'y' }, 'redo'],
	[{ ...ctrl, shiftKey: true, key: 'Z' }, 'redo'],
	[{ ...none, key: 'F4' }, 'redo'],
	[{ ...none, shiftKey: true, key: 'F4' }, null],
	[{ ...none, altKey: true, key: 'F4' }, null],
	[{ ...ctrl, key: 'F4' }, null],
	[{ ...ctrl, key: 's' }, 'save'],
	[{ ...ctrl, shiftKey: true, key: 'S' }, null],
	[{ ...ctrl, key: 'PageDown' }, 'next-sheet'],
	[{ ...ctrl, key: 'PageUp' }, 'previous-sheet'],
	[{ ...none, key: 'z' }, null],
	[{ ...ctrl, altKey: true, key: 'z' }, null],
	[{ ...ctrl, key: 'c' }, null],
] as const)('[E02] %o → %s', (key, shortcut) => {
	expect(shortcutOf(key)).toBe(shortcut);
});

it.each([
	[{ ...none, key: 'F1' }, true, true],
	[{ ...none, key: '?', shiftKey: true }, false, true],
	[{ ...none, key: '?', shiftKey: true }, true, false],
	[{ ...ctrl, key: 'F1' }, false, false],
] as const)('[GRID-7] %o, typing: %o → list of keys: %o', (key, typing, opens) => {
	expect(listsKeys(key, typing)).toBe(opens);
});
