import type { Plan } from '$lib/domain/plan';
import type { Policy } from '$lib/domain/policy/policy';
import { inLocale, type Locale } from '$lib/i18n/locale.svelte';
import type { Entry } from '$lib/ui/palette/entry';
import type { FieldSpec, PanelSection, SectionId } from './field';
import { panelHomes, panelSections, type PanelHome } from './panelSections';
import { parameterLabel } from './parameterLabels';
import { sectionsOf } from './sections';

interface Asked {
	readonly plan: Plan;
	readonly baseline: Policy;
	/** The language on screen. */
	readonly locale: Locale;
	/** The other one; null while its sentences are not there. */
	readonly other: Locale | null;
	/** The sheet on screen (`/tiers`), and the part of it that is open. */
	readonly route: string | null;
	readonly part: string | null;
	/** Title of the sheet at a route. */
	readonly sheetAt: (route: string | null) => string;
	/** To the field of a value, by its keys; path: the sheet beside which it stands (`/churn/?part=pipeline`), null: this one. */
	readonly go: (path: string | null, key: string) => void;
}

/** Every value that the panel has a field for, once; at the sheet on screen, else where it is at home. */
export function parameterEntries(asked: Asked): readonly Entry[] {
	const { locale, other, route, part, sheetAt, go } = asked;
	const isEmpty = asked.plan.ledger.rows === 0;
	const here = new Set(panelSections(route, part, isEmpty));
	const homes = panelHomes(isEmpty);
	const sections = [...here, ...homes.keys()];
	const also = other === null ? null : inLocale(other, () => titlesIn(asked, sections, other));
	return [...titlesIn(asked, sections, locale)].map(([key, { title, section }]) => {
		const home = here.has(section) ? null : (homes.get(section) ?? null);
		return {
			...{ id: `parameter-${key}`, title, terms: '', icon: 'panel' as const },
			...{ also: also?.get(key)?.title ?? '', detail: sheetAt(home?.route ?? route) },
			run: () => {
				go(home === null ? null : pathOf(home), key);
			},
		};
	});
}

const pathOf = ({ route, part }: PanelHome): string =>
	`${route.replace(/\/$/, '')}/${part === null ? '' : `?part=${part}`}`;

/** Keys of each value → its group and name in a language, which must be the one that sentences are said in. */
function titlesIn(
	{ plan, baseline }: Asked,
	sections: readonly SectionId[],
	locale: Locale,
): ReadonlyMap<string, { readonly title: string; readonly section: SectionId }> {
	const titles = new Map<string, { title: string; section: SectionId }>();
	for (const id of new Set(sections))
		for (const group of sectionsOf(id, plan, baseline, locale))
			for (const spec of group.fields) {
				const key = spec.leaf.join('\n');
				if (spec.kind === 'fixed' || titles.has(key)) continue;
				titles.set(key, { title: titleOf(group, spec, plan.policy, locale), section: id });
			}
	return titles;
}

function titleOf(group: PanelSection, spec: FieldSpec, policy: Policy, locale: Locale): string {
	// Under the name of a segment nothing says what the figures of its ladder are.
	const inLadder = group.segment !== undefined && spec.kind === 'number' && spec.tier !== undefined;
	const named =
		inLadder && group.id === 'ladders' && spec.parameter !== null
			? parameterLabel(spec.leaf, spec.parameter, policy, locale)
			: null;
	return named ?? `${group.title} · ${spec.label}`;
}
