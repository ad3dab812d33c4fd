import { onItsWay } from '../onItsWay';

export const load = () => ({
	sheet: onItsWay(import('$lib/features/promotion/PromotionSheet.svelte')),
});
