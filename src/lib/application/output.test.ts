import { expect, test } from 'vitest';
import { createInputs } from '../domain/inputs';
import { tableOf, type OutBook } from '../domain/sharing/outTable';
import { Output } from './output';

const TABLE = tableOf('sales', '销售', [], []);
const BOOK: OutBook = { title: '计划', tables: [TABLE], notes: [] };

function outputWith(file: Blob | null) {
	const saved: string[] = [];
	const hashed: unknown[] = [];
	const done: string[] = [];
	const output = new Output({
		loadBookFiles: () =>
			Promise.resolve({ xlsx: () => Promise.resolve(file), csv: () => Promise.resolve(file) }),
		fingerprint: (inputs) => {
			hashed.push(inputs);
			return Promise.resolve('ab');
		},
		rest: () => {
			done.push('rest');
			return Promise.resolve();
		},
		downloads: { save: (name) => void saved.push(name) },
		clock: { now: () => new Date(2026, 10, 22, 20, 5).getTime() },
	});
	return { output, saved, hashed, done };
}
const say = ({ key }: { readonly key: string }): string => key;

test('a file is named after what is in it and when it was made, without marks that a system refuses', async () => {
	const { output, saved } = outputWith(new Blob(['x']));
	expect(await output.saveWorkbook('甲/乙: "计划"', BOOK, say)).toBe(true);
	expect(await output.saveCsv('计划 销售', TABLE, say)).toBe(true);
	expect(saved).toEqual(['甲 乙 计划_20261122-2005.xlsx', '计划 销售_20261122-2005.csv']);
});

test('[OUT-4] what was called off is not saved', async () => {
	const { output, saved } = outputWith(null);
	expect(await output.saveWorkbook('计划', BOOK, say)).toBe(false);
	expect(await output.saveCsv('计划', TABLE, say)).toBe(false);
	expect(saved).toEqual([]);
});

test('the same workbook is hashed once, another one again', async () => {
	const { output, hashed } = outputWith(null);
	const [one, other] = [createInputs(), createInputs()];
	await Promise.all([output.fingerprint(one), output.fingerprint(one), output.fingerprint(other)]);
	expect(hashed).toEqual([one, other]);
	expect(hashed[1]).toBe(other);
});

test('parts are made in their order, and the page is let in before each', async () => {
	const { output, done } = outputWith(null);
	const part =
		(...names: readonly string[]) =>
		(): readonly string[] => {
			done.push('part');
			return names;
		};
	expect(await output.gather([part('a'), part(), part('b', 'c')])).toEqual(['a', 'b', 'c']);
	expect(done).toEqual(['rest', 'part', 'rest', 'part', 'rest', 'part']);
});
