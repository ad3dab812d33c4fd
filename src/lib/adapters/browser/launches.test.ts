import { expect, test } from 'vitest';
import { watchLaunches } from './launches';

test('the first file that the app is opened with is handed over; one that is gone is not', async () => {
	let call: (params: { files: readonly { getFile(): Promise<File> }[] }) => void = () => undefined;
	const files: string[] = [];
	const scope = { launchQueue: { setConsumer: (consumer: typeof call) => (call = consumer) } };
	watchLaunches(scope, (file) => files.push(file.name));
	const handle = (name: string) => ({ getFile: () => Promise.resolve(new File([], name)) });
	call({ files: [handle('a.tierplan'), handle('b.tierplan')] });
	call({ files: [{ getFile: () => Promise.reject(new Error('gone')) }] });
	call({ files: [] });
	await new Promise((resolve) => setTimeout(resolve, 0));
	expect(files).toEqual(['a.tierplan']);
});

test('a browser without launches has none', () => {
	expect(() => {
		watchLaunches({}, () => undefined);
	}).not.toThrow();
});
