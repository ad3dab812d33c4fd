import type { Moment } from '$lib/domain/calendar/moments';
import type { NameList } from '$lib/domain/ledger/names';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { festivalName, formatCount } from '$lib/ui/format';

/** What happens on a day that matters. */
export function momentText(moment: Moment, locale: Locale): string {
	const count = (value: number): string => formatCount(value, locale);
	switch (moment.kind) {
		case 'birthday':
			return moment.years === null || moment.years === 0
				? m.calendar_birthday()
				: m.calendar_birthday_years({ years: count(moment.years) });
		case 'occasion':
			return moment.years === null || moment.years === 0
				? moment.what
				: m.calendar_occasion_years({ what: moment.what, years: count(moment.years) });
		case 'festival':
			return festivalName(moment.festival, locale);
		case 'contract':
			return m.calendar_contract();
		case 'payout':
			return m.calendar_payout();
		case 'commitment':
			return m.calendar_commitment();
		case 'survey':
			return m.calendar_survey();
		case 'followUp':
			return moment.what === ''
				? m.calendar_follow_up_plain()
				: m.calendar_follow_up({ what: moment.what });
		case 'nextStep':
			return moment.what === ''
				? m.calendar_next_step_plain()
				: m.calendar_next_step({ what: moment.what });
		case 'duty':
			return m.calendar_duty({ duty: count(moment.duty) });
	}
}

/** Whose day it is: a person, a customer, a prospect, or everybody. */
export function momentSubject(moment: Moment, names: NameList): string {
	if (moment.kind === 'birthday' && moment.person !== '') return moment.person;
	if (moment.kind === 'nextStep') return moment.prospect;
	if (moment.kind === 'duty') return moment.responsible;
	if (moment.customer === null) return m.calendar_everybody();
	return names.name(moment.customer);
}

/** Days of one kind that many customers share: one line. */
export interface MomentGroup {
	readonly moment: Moment;
	readonly count: number;
}

/** Alike days of more customers than this stand as one line. */
const MOST_ALIKE = 3;

export function groupMoments(moments: readonly Moment[]): readonly MomentGroup[] {
	const groups = new Map<string, Moment[]>();
	for (const moment of moments) {
		const alike =
			moment.kind === 'contract' || moment.kind === 'payout' || moment.kind === 'survey';
		// Surveys are spread over days and belong together all the same.
		const day = moment.kind === 'survey' ? '' : String(moment.day);
		const key = alike ? `${moment.kind} ${day}` : `one ${String(groups.size)}`;
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [moment]);
		else group.push(moment);
	}
	return [...groups.values()]
		.flatMap((group) =>
			group.length > MOST_ALIKE
				? [{ moment: group[0]!, count: group.length }]
				: group.map((moment) => ({ moment, count: 1 })),
		)
		.toSorted((a, b) => a.moment.day - b.moment.day);
}
