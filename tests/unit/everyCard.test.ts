import { expect, test } from 'vitest';
import { createSample } from '../../src/lib/adapters/sample/createSample';
import { createTelecomSample } from '../../src/lib/adapters/sample/telecom/createTelecomSample';
import { loadSample } from '../../src/lib/application/commands/loadSample';
import type { Sample } from '../../src/lib/application/ports';
import type { Card } from '../../src/lib/domain/card/card';
import { cardOf, peersOf } from '../../src/lib/domain/card/cardOf';
import type { Missing } from '../../src/lib/domain/card/missing';
import { NONE } from '../../src/lib/domain/plan';
import { createInputs } from '../../src/lib/domain/inputs';
import { resolvePolicy } from '../../src/lib/domain/policy/resolvePolicy';
import type { Message } from '../../src/lib/domain/primitives/message';
import { recalculate } from '../../src/lib/domain/recalculate';
import { BASELINE } from '../../src/lib/domain/scenario/scenario';
import { cellOf } from '../../src/lib/domain/tier/cell';
import { adviceText } from '../../src/lib/features/card/adviceText';
import { missingTitle } from '../../src/lib/features/card/missingTitle';
import { say } from '../../src/lib/ui/format/say';

const LOCALES = ['zh-CN', 'en'] as const;

function planOfSample(sample: Sample) {
	const loaded = loadSample.apply(createInputs(), { title: '样例', sample });
	if (!loaded.ok) throw new Error(loaded.reason.key);
	const policy = resolvePolicy(loaded.value.scenarios, BASELINE);
	if (!policy.ok) throw new Error(JSON.stringify(policy.reason));
	return recalculate(loaded.value, policy.value);
}

/** Every part of a card with what it says, and what of its figures is not known. */
const partsOf = ({ profile, judged }: Card) => [
	{ name: 'profile', lines: profile.lines, missing: profile.missing, unknown: false },
	...(judged === null
		? []
		: [
				{ name: 'loyalty', ...judged.loyalty, unknown: judged.loyalty.loyalty === null },
				{ name: 'profit', ...judged.profit, unknown: judged.profit.net === null },
				{ name: 'performance', ...judged.performance, unknown: judged.performance.target === null },
				{ name: 'future', ...judged.future, missing: [], unknown: judged.future.band === null },
				{ name: 'products', ...judged.products, unknown: judged.products.mix === null },
				{ name: 'promotion', ...judged.promotion, unknown: judged.promotion.back === null },
			]),
];

const sentences = (lines: readonly Message[], missing: readonly Missing[]): string[] =>
	LOCALES.flatMap((locale) => [
		...lines.map((line) => say(line, locale)),
		...missing.map(({ tells }) => say(tells, locale)),
	]);

test.each([
	['liquor', createSample(), 120],
	['telecom', createTelecomSample(), 280],
] as const)(
	'[CARD-3] every customer of the sample has a card without an empty promise: %s',
	(_, sample, customers) => {
		const plan = planOfSample(sample);
		const { size } = plan.inputs.names.customer;
		const faults: string[] = [];
		const mixes = new Map<number, ReturnType<typeof peersOf>>();
		for (let customer = 0; customer < size; customer++) {
			const { segment, tier } = plan.placement;
			const cell = cellOf(segment[customer] ?? NONE, tier[customer] ?? NONE);
			const peers = mixes.get(cell) ?? peersOf(plan, customer);
			mixes.set(cell, peers);
			const card = cardOf(plan, customer, peers);
			const said = LOCALES.map((locale) => adviceText(card.advice, locale));
			for (const { name, lines, missing, unknown } of partsOf(card)) {
				// What is not known says which column would tell, or in words why nothing can.
				if (unknown && lines.length + missing.length === 0) faults.push(`${name} is silent`);
				if (missing.some((each) => missingTitle(each).trim() === ''))
					faults.push(`${name} names none`);
				said.push(...sentences(lines, missing));
			}
			faults.push(
				...said.filter((text) => /NaN|undefined|null|Infinity|—|\{/.test(text) || text === ''),
			);
		}
		expect(size).toBe(customers);
		expect([...new Set(faults)]).toEqual([]);
	},
);
