// The words that tests of the engine are written in: the same `expect` as everywhere, and cases that
// are collected instead of run.
import * as vitest from '@vitest/expect';

const { chai } = vitest;
chai.use(vitest.JestExtend);
chai.use(vitest.JestChaiExpect);
chai.use(vitest.JestAsymmetricMatchers);

export const expect = (value, message) => chai.expect(value, message);
Object.assign(expect, chai.expect, globalThis[vitest.ASYMMETRIC_MATCHERS_OBJECT]);

let groups = [];
let cases = [];

/** Everything that a file of tests says while it is loaded: names, and what to run. */
export function collecting(load) {
	groups = [];
	cases = [];
	load();
	return cases;
}

export function describe(name, tell) {
	groups.push(name);
	tell();
	groups.pop();
}

export function test(name, run) {
	cases.push({ name: [...groups, name].join(' '), run: () => run() });
}

/** Rows are told apart by their place. */
const each = (word) => (rows) => (name, tell) => {
	rows.forEach((row, place) => {
		word(`${name} (${place + 1})`, () => tell(...(Array.isArray(row) ? row : [row])));
	});
};
test.each = each(test);
describe.each = each(describe);

export const it = test;
/** Only the long forms set anything. */
export const vi = { setConfig: () => undefined };
