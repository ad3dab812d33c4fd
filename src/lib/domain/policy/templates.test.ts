import { describe, expect, it } from 'vitest';
import { BASELINE, NO_SCENARIOS } from '../scenario/scenario';
import type { Policy, TemplateId } from './policy';
import { TEMPLATE_IDS } from './policy';
import { parsePolicy } from './parsePolicy';
import { resolvePolicy } from './resolvePolicy';
import { isTemplate, TEMPLATE_OURS, TEMPLATES } from './templates';
import { unconfirmedValues } from './unconfirmed';

function policyOf(template: TemplateId): Policy {
	const policy = resolvePolicy({ ...NO_SCENARIOS, template }, BASELINE);
	if (!policy.ok) throw new Error(JSON.stringify(policy.reason));
	return policy.value;
}
const ladders = (template: TemplateId): unknown =>
	policyOf(template).segments.map(({ id, where, ladder }) => [
		id,
		where?.channel?.[0] ?? null,
		ladder.tiers.map(({ min, upTo }) => min ?? upTo),
	]);
const oursOf = (template: TemplateId): readonly string[] =>
	unconfirmedValues(policyOf(template), [], template).map((path) => path.join('.'));

describe('templates', () => {
	it.each(TEMPLATE_IDS)('[POLICY-1] %s is a whole policy in order', (template) => {
		expect(parsePolicy(TEMPLATES[template]).ok).toBe(true);
		const { segments, service, promotion } = policyOf(template);
		for (const { id } of segments.flatMap(({ ladder }) => ladder.tiers)) {
			expect(Object.hasOwn(service, id) && Object.hasOwn(promotion.tierWeights, id)).toBe(true);
		}
		expect(isTemplate(template)).toBe(true);
	});
	it('[POLICY-1] telecom: six key grades, four commercial ones, a list a year', () => {
		expect(ladders('telecom')).toEqual([
			['key-accounts', '大客户', [100_000, 50_000, 30_000, 20_000, 10_000, 3000]],
			['commercial', '商业', [1500, 800, 300, 0]],
			['public', '公众', [0]],
			['floating', '流动', [0]],
		]);
		const { listPolicy, service, segments } = policyOf('telecom');
		expect(listPolicy).toBe('annual');
		expect(segments[0]!.ladder.tiers.every(({ key }) => key)).toBe(true);
		// The crystal standard is 21 hours a year, A+ 12 (C7).
		const hours = (tier: string): number => {
			const { visits, calls, hoursPerVisit, hoursPerCall, adminHours } = service[tier]!;
			return visits * (hoursPerVisit + 0.75) + calls * hoursPerCall + adminHours;
		};
		expect([hours('crystal'), hours('a-plus')]).toEqual([21, 12]);
	});
	it('[POLICY-1] oil, building materials and appliances', () => {
		expect(ladders('oil')).toEqual([
			['direct', '直销', [0.8, 0.95, 1]],
			['distribution', '分销', [0.8, 0.95, 1]],
			['scattered', '零散', [1]],
			['network', '网络', [1]],
		]);
		expect(ladders('building-materials')).toEqual([
			['project', '工程', [0.8, 1]],
			['retail', '零售', [0.8, 1]],
		]);
		const { window, segments } = policyOf('building-materials');
		expect([window.months, segments[0]!.keyConditions, segments[1]!.keyConditions]).toEqual([
			24,
			{ minActiveMonths: 2, maxLargestOrderShare: null },
			undefined,
		]);
		const quadrant = { core: 1.2, grow: 1.1, bargain: 0.9, 'phase-out': 0.7 };
		const { capacity, promotion } = policyOf('appliance');
		expect([capacity.multipliers, promotion.multipliers]).toEqual([{ quadrant }, { quadrant }]);
	});
	it('[POLICY-7] marks what no source gives, and nothing that one does', () => {
		const telecom = oursOf('telecom');
		expect(telecom).toContain('segments.0.ladder.tiers.0.min');
		expect(telecom).not.toContain('segments.0.ladder.tiers.4.min');
		expect(telecom).not.toContain('segments.0.ladder.tiers.5.min');
		expect(telecom).not.toContain('service.crystal.visits');
		expect(telecom).toContain('service.crystal.hoursPerVisit');
		expect(telecom.some((path) => path.includes('diamond'))).toBe(false);
		expect(oursOf('appliance')).toContain('promotion.multipliers.quadrant.core');
		expect(oursOf('building-materials')).toContain('window.months');
		expect(oursOf('liquor')).not.toContain('window.months');
	});
	it('[POLICY-7] every marked path is a number of the template', () => {
		for (const template of TEMPLATE_IDS) {
			for (const path of TEMPLATE_OURS[template].keys()) {
				const value = path
					.split('.')
					.reduce<unknown>(
						(tree, key) => (tree as Record<string, unknown>)[key],
						policyOf(template),
					);
				expect(typeof value, `${template} ${path}`).toBe('number');
			}
		}
	});
	it('[POLICY-7] a value the planner wrote is the planner’s', () => {
		const written = [{ promotion: { multipliers: { quadrant: { core: 1.2 } } } }];
		const left = unconfirmedValues(policyOf('appliance'), written, 'appliance');
		expect(left.map((path) => path.join('.'))).not.toContain('promotion.multipliers.quadrant.core');
	});
});
