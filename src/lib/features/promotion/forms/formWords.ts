import { INSTRUMENTS, RESOURCE_KINDS, type ResourceKind } from '$lib/domain/policy/promotionPolicy';
import { m } from '$lib/i18n';

type Instrument = (typeof INSTRUMENTS)[number];

const FORMS: Readonly<Record<Instrument, () => string>> = {
	advertising: m.promotion_form_advertising,
	goods: m.promotion_form_goods,
	rebate: m.promotion_form_rebate,
	rewards: m.promotion_form_rewards,
	promoters: m.promotion_form_promoters,
	training: m.promotion_form_training,
	events: m.promotion_form_events,
};
const isUsual = (form: string): form is Instrument =>
	(INSTRUMENTS as readonly string[]).includes(form);

/** What a form is called: the usual ones in the language on screen, others as the planner wrote them. */
export const formName = (form: string): string => (isUsual(form) ? FORMS[form]() : form);

export const KIND_WORDS: Readonly<Record<ResourceKind, () => string>> = {
	vehicles: m.promotion_res_vehicles,
	goods: m.promotion_res_goods,
	advertising: m.promotion_res_advertising,
	people: m.promotion_res_people,
	training: m.promotion_res_training,
	events: m.promotion_res_events,
};
export const KINDS = RESOURCE_KINDS;
