// Compares a plan report with a reference: names, counts, money, tiers, reasons and heads exactly;
// a customer's promotion within 1 fen (the sum exactly); positions, hours and FTE within 1e-9.

const RELATIVE = 1e-9;
const PROMOTION_FEN = 1;
/** Fields that hold a quotient or hours; everything else must be the same. */
const MEASURED = new Set(['position', 'largestOrderShare', 'workloadHours', 'fte']);

/**
 * Every difference as a line; what the reference does not hold is not compared.
 * @param {Record<string, any>} report what the engine says
 * @param {Record<string, any>} reference what it should say
 * @returns {string[]}
 */
export function compareReports(report, reference) {
	const differences = [];
	compare(report, reference, '', differences);
	const total = (customers) => customers.reduce((sum, { promotionFen }) => sum + promotionFen, 0);
	const sums = [total(report.customers ?? []), total(reference.customers ?? [])];
	if (sums[0] !== sums[1]) differences.push(`Σ promotionFen: ${sums[0]}, not ${sums[1]}`);
	return differences;
}

function compare(is, should, path, differences) {
	const differ = () =>
		differences.push(`${path}: ${JSON.stringify(is)}, not ${JSON.stringify(should)}`);
	if (Array.isArray(should)) {
		if (!Array.isArray(is) || is.length !== should.length) return void differ();
		should.forEach((each, index) => compare(is[index], each, `${path}[${index}]`, differences));
	} else if (typeof should === 'object' && should !== null) {
		if (typeof is !== 'object' || is === null) return void differ();
		// Guards and notices are ours to word; the reference does not judge them.
		for (const [key, each] of Object.entries(should)) {
			compare(is[key], each, path === '' ? key : `${path}.${key}`, differences);
		}
	} else if (typeof should === 'number' && typeof is === 'number') {
		if (!close(is, should, path.slice(path.lastIndexOf('.') + 1))) differ();
	} else if (is !== should) differ();
}

function close(is, should, field) {
	if (field === 'promotionFen') return Math.abs(is - should) <= PROMOTION_FEN;
	if (MEASURED.has(field)) {
		return Math.abs(is - should) <= RELATIVE * Math.max(Math.abs(is), Math.abs(should));
	}
	return is === should;
}
