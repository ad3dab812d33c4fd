import { LoadedSentences } from './loadedSentences';
import { startingLocale } from './startingLocale';

/** Those of this page. In tests and on the command line nothing is loaded, so nothing is here. */
export const sentences = new LoadedSentences(startingLocale);
