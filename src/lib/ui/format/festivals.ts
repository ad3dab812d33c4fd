import type { FestivalId } from '$lib/domain/policy/calendarPolicy';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';

type Word = (args: Record<string, never>, options: { locale: Locale }) => string;
const WORDS: Readonly<Record<FestivalId, Word>> = {
	newYear: m.calendar_festival_new_year,
	spring: m.calendar_festival_spring,
	lantern: m.calendar_festival_lantern,
	qingming: m.calendar_festival_qingming,
	labour: m.calendar_festival_labour,
	dragonBoat: m.calendar_festival_dragon_boat,
	midAutumn: m.calendar_festival_mid_autumn,
	national: m.calendar_festival_national,
	doubleNinth: m.calendar_festival_double_ninth,
};

/** The name of a festival. */
export const festivalName = (id: FestivalId, locale: Locale): string => WORDS[id]({}, { locale });
