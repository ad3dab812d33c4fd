import { plainText } from '$lib/domain/reading/plainText';

/** A title as titles are compared: half-width, without case, spaces, line breaks and a closing colon. */
export const titleKey = (title: string): string =>
	plainText(title)
		.toLowerCase()
		.replace(/[\s_*]/g, '')
		.replace(/:$/, '');
