import { expect, it } from 'vitest';
import { shortcutOf } from './shortcuts';

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const ctrl = { ...none, ctrlKey: true };

it.each([
	[{ ...ctrl, key: 'z' }, 'undo'],
	[{ ...none, metaKey: true, key: 'z' }, 'undo'],
	[{ ...ctrl, key: 'y' }, 'redo'],
	[{ ...ctrl, shiftKey: true, key: 'Z' }, 'redo'],
	[{ ...ctrl, key: 'PageDown' }, 'next-sheet'],
	[{ ...ctrl, key: 'PageUp' }, 'previous-sheet'],
	[{ ...none, key: 'z' }, null],
	[{ ...ctrl, altKey: true, key: 'z' }, null],
	[{ ...ctrl, key: 'c' }, null],
] as const)('[E02] %o → %s', (key, shortcut) => {
	expect(shortcutOf(key)).toBe(shortcut);
});
