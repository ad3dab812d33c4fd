import { gridAhead } from './gridAhead';
import { onItsWay } from './onItsWay';

export const load = () => {
	const sheet = onItsWay(import('$lib/features/sales/SalesSheet.svelte'));
	gridAhead();
	return { sheet };
};
