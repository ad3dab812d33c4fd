import { onItsWay } from '../onItsWay';

export const load = () => ({ sheet: onItsWay(import('./CustomersPage.svelte')) });
