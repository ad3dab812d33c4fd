/**
 * Handsontable's own word for "not for commercial use, or an evaluation of 45 days".
 * An empty key would lock the grid behind a modal.
 */
export const EVALUATION_KEY = 'non-commercial-and-evaluation';

/** The key of the host, or what the grid runs on without one. */
export interface Licence {
	readonly key: string;
	/** No key was given: the page says so. */
	readonly evaluation: boolean;
}

export const licenceOf = (key: unknown): Licence => {
	const given = typeof key === 'string' ? key.trim() : '';
	return given === '' || given === EVALUATION_KEY
		? { key: EVALUATION_KEY, evaluation: true }
		: { key: given, evaluation: false };
};

/**
 * The key given to the build; else `handsontableLicenseKey` of config.json beside index.html, so
 * that a host can set it without a build; else the evaluation key.
 */
export async function readLicence(built: string, configUrl: string): Promise<Licence> {
	const fromBuild = licenceOf(built);
	if (!fromBuild.evaluation) return fromBuild;
	try {
		const answer = await fetch(configUrl);
		if (!answer.ok) return fromBuild;
		const config: unknown = await answer.json();
		return typeof config === 'object' && config !== null && 'handsontableLicenseKey' in config
			? licenceOf(config.handsontableLicenseKey)
			: fromBuild;
	} catch {
		// No such file, or not JSON: the same as no key.
		return fromBuild;
	}
}
