import type { GuardFinding, GuardId } from '$lib/domain/plan';
import { m } from '$lib/i18n';
import { GUARD_WORDS } from './words';

/** What a guard is about, for whoever looks at one thing at a time. */
export const AREAS = ['list', 'service', 'promotion', 'price', 'rebates', 'stock'] as const;
export type Area = (typeof AREAS)[number];

export const AREA_WORDS: Readonly<Record<Area | 'all', (args: { count: string }) => string>> = {
	all: m.checks_tab_all,
	list: m.checks_tab_list,
	service: m.checks_tab_service,
	promotion: m.checks_tab_promotion,
	price: m.checks_tab_price,
	rebates: m.checks_tab_rebates,
	stock: m.checks_tab_stock,
};

/** Where it is looked into tells what it is about. */
export function areaOf(guard: GuardId): Area {
	const { sheet, part } = GUARD_WORDS[guard];
	const named = AREAS.find((area) => area === part);
	if (named !== undefined) return named;
	if (sheet === 'staffing') return 'service';
	return sheet === 'promotion' ? 'promotion' : 'list';
}

/** Areas with a finding, in order, and how many each has. */
export const areasOf = (
	findings: readonly GuardFinding[],
): readonly { readonly area: Area; readonly count: number }[] =>
	AREAS.map((area) => ({
		area,
		count: findings.filter(({ guard }) => areaOf(guard) === area).length,
	})).filter(({ count }) => count > 0);
