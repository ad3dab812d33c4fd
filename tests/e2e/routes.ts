import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Pages with the frame of the workbook around them. */
const WORKBOOK = 'src/routes/(workbook)';

/** The sheets of the workbook, read from there: '' for the first one, else 'tiers/' and so on. */
export const routes: readonly string[] = sheetsUnder('');

function sheetsUnder(route: string): string[] {
	const entries = readdirSync(join(WORKBOOK, route), { withFileTypes: true });
	const below = entries
		.filter((entry) => entry.isDirectory())
		.flatMap((entry) => sheetsUnder(`${route}${entry.name}/`));
	const here = entries.some((entry) => entry.name === '+page.svelte') ? [route] : [];
	return [...here, ...below].sort();
}
