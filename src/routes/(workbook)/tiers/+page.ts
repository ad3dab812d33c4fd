import { onItsWay } from '../onItsWay';

export const load = () => ({ sheet: onItsWay(import('$lib/features/tiers/TiersSheet.svelte')) });
