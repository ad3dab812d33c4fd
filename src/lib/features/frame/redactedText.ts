import { message } from '$lib/domain/primitives/message';
import type { Redacted } from '$lib/domain/sharing/redacted';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatMoney, say } from '$lib/ui/format';

/** Whom a workbook was shortened for, and what is not in it; figures in it are taken for no more than they are. */
export function redactedText({ audience, unit }: Redacted, locale: Locale): string {
	const said = say(message(`frame_redacted_${audience}`), locale);
	if (unit === null) return said;
	const rounded = m.frame_redacted_rounded({ unit: formatMoney(unit, locale) }, { locale });
	return locale === 'en' ? `${said} ${rounded}` : `${said}${rounded}`;
}
