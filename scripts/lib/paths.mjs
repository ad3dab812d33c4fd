import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Whether the module of this address is the file that Node was started with. */
export function isEntry(moduleUrl) {
	const started = process.argv[1];
	return started !== undefined && realpathSync(started) === fileURLToPath(moduleUrl);
}
