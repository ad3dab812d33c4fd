import { onItsWay } from '../onItsWay';

export const load = () => ({ sheet: onItsWay(import('$lib/features/about/About.svelte')) });
