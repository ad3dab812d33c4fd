import { expect, it } from 'vitest';
import { ChooseDesk } from './chooseDesk.svelte';

const key = (name: string) => ({
	...{ key: name, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false },
});

function opened(choices: readonly string[]) {
	const field = { value: '' } as HTMLTextAreaElement;
	let done = 0;
	const learned: string[] = [];
	const desk = new ChooseDesk({
		of: (name) => (name === '批发' ? 'pi fa' : ''),
		learn: (texts) => learned.push(...texts.from(0)),
	});
	desk.start({ field, anchor: {} as DOMRect, choices, done: () => done++ });
	const type = (text: string): void => {
		field.value = text;
		desk.type();
	};
	return { desk, field, type, learned, done: () => done };
}

it('[GRID-24] arrows walk the list and what was typed, Enter and Tab take what they stand on', () => {
	const { desk, field, type } = opened(['批发', '餐饮', '餐厅']);
	expect([desk.at, desk.found.count]).toEqual([-1, 3]);
	type('餐');
	expect(desk.press(key('ArrowDown'))).toBe(true);
	expect(desk.press(key('ArrowDown'))).toBe(true);
	expect(desk.at).toBe(1);
	expect(desk.press(key('ArrowDown'))).toBe(true);
	expect(desk.at).toBe(-1);
	expect(desk.press(key('ArrowUp'))).toBe(true);
	// The key goes on to the grid, which writes the field.
	expect(desk.press(key('Enter'))).toBe(false);
	expect(field.value).toBe('餐厅');
});
it('[GRID-24] a sound is learned as it is typed and taken; ↑ keeps what was typed', () => {
	const { desk, field, type, learned } = opened(['批发', '餐饮']);
	type('pf');
	expect(learned).toEqual(['批发', '餐饮']);
	expect(desk.at).toBe(0);
	desk.press(key('ArrowUp'));
	desk.press(key('Enter'));
	expect(field.value).toBe('pf');
	type('pf');
	desk.press(key('Tab'));
	expect(field.value).toBe('批发');
});
it('[GRID-24] a press takes and ends typing; without a list keys are the grid’s', () => {
	const { desk, field, type, done } = opened(['批发']);
	desk.take('批发');
	expect([field.value, done()]).toEqual(['批发', 1]);
	type('没有');
	expect(desk.open).toBeNull();
	expect(desk.press(key('ArrowDown'))).toBe(false);
	desk.close();
	expect(desk.open).toBeNull();
});
