import { onItsWay } from '../onItsWay';

export const load = () => ({ sheet: onItsWay(import('./ScenariosPage.svelte')) });
