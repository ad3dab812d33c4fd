// Compares the engine with reports of an independent reference: npm run compare -- FOLDER
// The folder holds small/NAME.{csv,policy.json,report.json} and CASE/{sales.csv.gz, report.POLICY.json.gz}
// beside POLICY.json; `default` is the default policy. Ends with 1 when a case differs.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { bundle } from './lib/bundle.mjs';
import { compareReports } from './lib/compareReports.mjs';

const SHOWN = 5;

const [folder] = process.argv.slice(2);
if (folder === undefined || !existsSync(folder)) {
	process.stderr.write('npm run compare -- FOLDER\n');
	process.exit(2);
}

const engine = await bundle('src/cli/engine.ts', ['src/cli', 'src/lib']);
const { planReport } = await import(pathToFileURL(engine).href);

const textOf = (file) => {
	const bytes = readFileSync(file);
	return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};
const jsonOf = (file) => JSON.parse(textOf(file));
const firstOf = (...files) => files.find((file) => existsSync(file));

/** Every case below a folder: its name, its sales, and what should come out of them. */
function* casesOf(root) {
	for (const entry of readdirSync(root, { withFileTypes: true }).filter((each) =>
		each.isDirectory(),
	)) {
		const inside = join(root, entry.name);
		const sales = firstOf(join(inside, 'sales.csv.gz'), join(inside, 'sales.csv'));
		for (const file of readdirSync(inside).sort()) {
			const named = /^report\.(.+)\.json(\.gz)?$/.exec(file);
			const single = /^(.+)\.report\.json(\.gz)?$/.exec(file);
			if (named !== null && sales !== undefined) {
				const policy = named[1] === 'default' ? null : join(root, `${named[1]}.json`);
				yield { name: `${entry.name} ${named[1]}`, sales, policy, report: join(inside, file) };
			} else if (single !== null) {
				const at = (ending) => join(inside, `${single[1]}${ending}`);
				yield {
					name: `${entry.name}/${single[1]}`,
					sales: firstOf(at('.csv'), at('.csv.gz')),
					customers: firstOf(at('.customers.csv'), at('.customers.csv.gz')),
					policy: firstOf(at('.policy.json')) ?? null,
					report: join(inside, file),
				};
			}
		}
	}
}

let equal = 0;
let different = 0;
for (const { name, sales, customers, policy, report } of casesOf(folder)) {
	const start = performance.now();
	const plan = planReport({ sales, customers: customers ?? null, policy });
	const differences = plan.ok ? compareReports(plan.value, jsonOf(report)) : plan.reason;
	const milliseconds = Math.round(performance.now() - start);
	if (differences.length === 0) equal++;
	else different++;
	const verdict = differences.length === 0 ? 'equal    ' : 'different';
	process.stdout.write(`${verdict} ${name} (${milliseconds} ms)\n`);
	for (const line of differences.slice(0, SHOWN)) process.stdout.write(`          ${line}\n`);
}
process.stdout.write(`${equal} equal, ${different} different\n`);
process.exitCode = different === 0 && equal > 0 ? 0 : 1;
