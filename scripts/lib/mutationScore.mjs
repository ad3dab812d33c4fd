import { createHash } from 'node:crypto';

const WORDS = 2 ** 32;
/** Standard deviations within which 95 of 100 values lie. */
const Z = 1.959964;

/** Whether a mutant is in the sample: a half holds all of a quarter. mutant: a list that tells it. */
export function isDrawn(mutant, part, seed) {
	const hash = createHash('sha256').update(JSON.stringify([seed, ...mutant]));
	return hash.digest().readUInt32BE(0) / WORDS < part;
}

/** Wilson's interval: where the share of all lies, by that of those that were drawn. */
export function intervalOf(hits, drawn) {
	const middle = (hits + (Z * Z) / 2) / (drawn + Z * Z);
	const half = (Z / (drawn + Z * Z)) * Math.sqrt((hits * (drawn - hits)) / drawn + (Z * Z) / 4);
	return [middle - half, middle + half];
}

const isSlow = ({ status, statusReason }) =>
	status === 'Timeout' && statusReason?.startsWith('Hit limit') !== true;

/** Stryker's report → how many mutants there are, how many were tried and what became of them. */
export function countMutants({ files }) {
	const every = Object.values(files).flatMap(({ mutants }) => mutants);
	const of = (wanted) => every.filter(({ status }) => status === wanted).length;
	const counts = {
		killed: of('Killed'),
		timedOut: of('Timeout'),
		// Of those: not seen to go round and round, only slow. On a busy machine they may be neither.
		byClock: every.filter(isSlow).length,
		survived: of('Survived'),
		untested: of('NoCoverage'),
	};
	const drawn = counts.killed + counts.timedOut + counts.survived + counts.untested;
	return { mutants: every.length, drawn, ...counts };
}
