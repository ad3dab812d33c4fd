import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
	CONTRIBUTION_BANDS,
	FACES,
	QUADRANTS,
	XYZ,
} from '../../src/lib/domain/classification/classification';
import { LADDER_MEASURES, LADDERS, PROMOTION_BASES } from '../../src/lib/domain/policy/policy';
import {
	explainBand,
	explainFace,
	explainHours,
	explainPromotion,
	explainQuadrant,
	explainTier,
	explainXyz,
	explanationLines,
} from '../../src/lib/domain/explain';
import { planOf } from '../../src/lib/domain/testing/planOf';
import { ladderPolicy } from '../../src/lib/domain/testing/ladders';
import { say } from '../../src/lib/ui/format/say';
import { salesFrom } from '../golden/salesFrom';

const EXPLAIN = [
	...[explainTier, explainHours, explainPromotion, explainFace],
	...[explainQuadrant, explainXyz, explainBand],
];
const LOCALES = ['zh-CN', 'en'] as const;
const english = new Set(
	Object.keys(JSON.parse(readFileSync('src/lib/i18n/messages/en.json', 'utf8')) as object),
);

/** Every key that code names as a literal where a message is made. */
function keysIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
		.flatMap((name) => {
			const code = readFileSync(join(folder, name), 'utf8');
			const literal = /'((?:policy|guard|explain|notice|cli|read|import)_[a-z0-9_]+)'/g;
			return [...code.matchAll(literal)].map(([, key]) => key!);
		});
}

describe('what the domain says', () => {
	it('every key that is named has a sentence', () => {
		const keys = [...keysIn('src/lib/domain'), ...keysIn('src/cli')];
		expect(keys.length).toBeGreaterThan(80);
		expect(keys.filter((key) => !english.has(key))).toEqual([]);
	});
	it('every key that is put together has a sentence', () => {
		const words = ['share', 'rank', 'average'];
		// A score is of no single measure and has sentences of its own.
		expect(words).toHaveLength(LADDERS.length - 1);
		const keys = [
			...words.flatMap((word) =>
				LADDER_MEASURES.flatMap((measure) =>
					['first', 'between', 'last'].map((place) => `explain_${word}_${measure}_${place}`),
				),
			),
			...['first', 'between', 'last'].map((place) => `explain_score_${place}`),
			...LADDER_MEASURES.map((measure) => `explain_gap_${measure}`),
			...['months', 'order', 'profit'].flatMap((word) =>
				['met', 'failed', 'not_asked', 'unknown', 'off'].map((state) => `explain_${word}_${state}`),
			),
			...PROMOTION_BASES.map((base) => `explain_promotion_base_${base}`),
			...FACES.map((face) => `explain_face_${face}`),
			...QUADRANTS.map((quadrant) => `explain_quadrant_${quadrant.replace('-', '_')}`),
			...XYZ.map((place) => `explain_xyz_${place.toLowerCase()}`),
			...CONTRIBUTION_BANDS.map((band) => `explain_band_${band}`),
			...['strength', 'loyalty'].flatMap((score) =>
				['high', 'low'].map((side) => `explain_${score}_${side}`),
			),
			...['wallet_share', 'tenure', 'active_months', 'growth'].flatMap((part) =>
				['', 'no_'].map((known) => `explain_loyalty_${known}${part}`),
			),
			...['service', 'promotion', 'rebate', 'interest'].flatMap((term) =>
				['', 'no_'].map((known) => `explain_band_${known}${term}`),
			),
			...['negative', 'region', 'strategic', 'carries'].flatMap((condition) =>
				['met', 'unmet'].map((state) => `explain_exit_${condition}_${state}`),
			),
		];
		expect(keys.filter((key) => !english.has(key))).toEqual([]);
	});
	it.each(LOCALES)(
		'[EXPLAIN-3] every explanation of a whole plan can be said, with nothing left open: %s',
		(locale) => {
			for (const by of LADDERS) {
				const cuts = by === 'monthly-average' ? [3000, 500, 0] : [0.5, 0.8, 1];
				const more = {
					stabilityMargin: 0.3,
					keyConditions: { minActiveMonths: 4, maxLargestOrderShare: 0.5, requireProfit: true },
				};
				const plan = planOf(salesFrom(7), ladderPolicy(by, cuts, more, 2));
				const said = Array.from(plan.order).flatMap((customer) =>
					EXPLAIN.flatMap((explain) =>
						explanationLines(explain(plan, customer)!).map((line) => say(line, locale)),
					),
				);
				const all = [...said, ...plan.notices.map((notice) => say(notice, locale))];
				expect(all.length).toBeGreaterThan(200);
				expect(all.filter((line) => /undefined|NaN|[{}]|\[object/.test(line))).toEqual([]);
			}
		},
	);
});
