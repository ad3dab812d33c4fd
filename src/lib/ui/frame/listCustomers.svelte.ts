import type { Code } from '$lib/domain/primitives/units';
import type { Frame } from './frame.svelte';

/** While the caller is on screen, a card goes through the customers as they stand there. */
export function listCustomers(frame: Frame, customers: () => ArrayLike<Code>): void {
	$effect(() => {
		const listed = customers();
		frame.listed = listed;
		return () => {
			// What came since is not mine to take away.
			if (frame.listed === listed) frame.listed = null;
		};
	});
}
