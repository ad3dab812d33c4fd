// Serves the built site as a static host would: node scripts/serve.mjs [--base /x/] [--port N] [--host H] [--dir build]
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { headersOf } from './lib/headers.mjs';
import { ROOT, isEntry } from './lib/paths.mjs';

const FIRST_PORT = 4173;
const LAST_PORT = 65535;

/**
 * Serves `dir` below `base` and answers its address once it listens. A taken port moves on to the next.
 * `base` starts and ends with a slash; `changing` files are looked at again for each request.
 * @param {{ dir?: string, base?: string, port?: number, host?: string, changing?: boolean }} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({
	dir = join(ROOT, 'build'),
	base = '/',
	port = FIRST_PORT,
	host = 'localhost',
	changing = false,
} = {}) {
	const { default: sirv } = await import('sirv');
	const files = sirv(dir, { dev: changing, etag: true, setHeaders: sendHeaders });

	const server = createServer((request, response) => {
		const { pathname, search } = new URL(request.url ?? '/', 'http://host');
		const inside = pathname.startsWith(base) ? pathname.slice(base.length - 1) : null;
		if (`${pathname}/` === base) return redirect(response, base + search);
		if (inside === null) return notFound(response);
		if (isFolder(dir, inside)) return redirect(response, `${pathname}/${search}`);
		request.url = inside + search;
		files(request, response, () => notFound(response));
	});

	const bound = await listen(server, port, host);
	return {
		url: `http://${host}:${bound}${base}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

function sendHeaders(response, path) {
	const known = path.endsWith('/') ? `${path}index.html` : path;
	for (const [name, value] of Object.entries(headersOf(known))) response.setHeader(name, value);
}

function isFolder(dir, path) {
	return !/\/$|%|\.\./.test(path) && existsSync(join(dir, path, 'index.html'));
}

function redirect(response, location) {
	response.writeHead(308, { ...headersOf('/'), Location: location }).end();
}

function notFound(response) {
	response.writeHead(404, { ...headersOf('/'), 'Content-Type': 'text/plain' }).end('Not found\n');
}

function listen(server, port, host) {
	return new Promise((resolve, reject) => {
		server.once('error', (error) => {
			if (error.code !== 'EADDRINUSE' || port >= LAST_PORT) return reject(error);
			resolve(listen(server, port + 1, host));
		});
		server.listen(port, host, () => {
			server.removeAllListeners('error');
			resolve(port);
		});
	});
}

/** Reads the command line, serves, and prints the one line that tells the address. */
export async function serveFromCommandLine() {
	const { values } = parseArgs({
		options: {
			base: { type: 'string', default: '/' },
			dir: { type: 'string', default: 'build' },
			port: { type: 'string', default: String(FIRST_PORT) },
			host: { type: 'string', default: 'localhost' },
		},
	});
	if (!/^\/(.*\/)?$/.test(values.base)) {
		process.stderr.write(`--base must start and end with a slash: ${values.base}\n`);
		process.exit(1);
	}
	const { url } = await serve({
		...values,
		dir: join(ROOT, values.dir),
		port: Number(values.port),
	});
	process.stdout.write(`${url}\n`);
}

if (isEntry(import.meta.url)) await serveFromCommandLine();
