import type { Downloads } from '../../application/ports';

/** Long enough for the browser to have taken the file, ms. */
const KEPT = 60_000;

/** Saves files as the browser does with every download. */
export const browserDownloads: Downloads = {
	save(name, file) {
		const link = document.createElement('a');
		const address = URL.createObjectURL(file);
		link.href = address;
		link.download = name;
		link.click();
		setTimeout(() => {
			URL.revokeObjectURL(address);
		}, KEPT);
	},
};
