import type { Durability } from '../../application/ports';

/** storage: undefined on plain http. */
export const createDurability = (storage: StorageManager | undefined): Durability => ({
	persisted: () => orNull(() => storage?.persisted()),
	ask: () => orNull(() => storage?.persist()),
});

async function orNull(question: () => Promise<boolean> | undefined): Promise<boolean | null> {
	try {
		return (await question()) ?? null;
	} catch {
		return null;
	}
}
