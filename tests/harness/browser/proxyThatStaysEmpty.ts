import { createServer } from 'node:net';

/** Enough of a request to tell where it wanted to go. */
const FIRST_BYTES = 200;
/**
 * What Chromium asks its maker for on its own, whatever page is open; which of it a switch turns off changes
 * with every version. No file of the built site names these hosts: a test of the site holds that.
 */
const OF_THE_BROWSER =
	/^[A-Z]+ (?:https?:\/\/)?[\w.-]+\.(?:google|googleapis|gstatic|gvt1)\.com[:/]/u;

/**
 * All browser tests run behind this proxy; only the site itself is reached without it. Whatever asks
 * for another machine, by whatever channel, ends here: the run fails and says what it was.
 */
export default async function watchProxy(): Promise<() => Promise<void>> {
	const asked: string[] = [];
	const proxy = createServer((socket) => {
		socket.once('data', (bytes) => {
			const line = bytes.subarray(0, FIRST_BYTES).toString('latin1').split('\r\n')[0] ?? '';
			if (!OF_THE_BROWSER.test(line)) asked.push(line);
			socket.destroy();
		});
		socket.on('error', () => undefined);
	});
	const port = Number(process.env['TIERPLAN_PROXY_PORT']);
	await new Promise<void>((resolve, reject) => {
		proxy.once('error', reject);
		proxy.listen(port, '127.0.0.1', resolve);
	});
	return async () => {
		await new Promise((resolve) => proxy.close(resolve));
		if (asked.length > 0)
			throw new Error(`somebody asked for another machine:\n${asked.join('\n')}`);
	};
}
