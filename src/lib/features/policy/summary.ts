import type { Policy } from '$lib/domain/policy/policy';
import type { Locale } from '$lib/i18n/locale.svelte';
import type { PanelSection } from './field';
import { shownValue } from './fieldValue';

const FLAGS: ReadonlySet<string> = new Set(['true', 'false']);

/** What a shut group holds, in a line: its values in their order. Yes and no say nothing alone. */
export function summaryOf(section: PanelSection, policy: Policy, locale: Locale): string {
	const values = section.fields.flatMap((spec) => {
		if (spec.kind === 'fixed') return [];
		const read = spec.read(policy);
		if (read === null || FLAGS.has(String(read))) return [];
		return [shownValue(spec, policy, locale, true)];
	});
	return values.join(' · ');
}
