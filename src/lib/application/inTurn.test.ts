import { expect, test } from 'vitest';
import { InTurn } from './inTurn';

test('one after the other, and a failure stops only itself', async () => {
	const turn = new InTurn();
	const said: string[] = [];
	let open = (): void => undefined;
	const first = turn.take(async () => {
		await new Promise<void>((resolve) => (open = resolve));
		said.push('first');
		throw new Error('first failed');
	});
	const second = turn.take(() => {
		said.push('second');
		return Promise.resolve(2);
	});
	await Promise.resolve();
	expect(said).toEqual([]);
	open();
	await expect(first).rejects.toThrow('first failed');
	expect(await second).toBe(2);
	expect(said).toEqual(['first', 'second']);
});
