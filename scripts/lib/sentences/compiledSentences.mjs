// The compiled sentences of one language, each as the text of its function.
import { readFileSync } from 'node:fs';

const SENTENCE = /^export const (\w+) = \/\*\*.*?\*\/ (\(i?\) => \{\n[\s\S]*?\n\});$/gm;
const EXPORT = /^export /gm;

/** Key → text of a function of the arguments. A compiler that writes otherwise than expected throws. */
export function compiledSentences(path) {
	const code = readFileSync(path, 'utf8');
	const sentences = new Map([...code.matchAll(SENTENCE)].map(([, key, text]) => [key, text]));
	if (sentences.size === 0 || sentences.size !== code.match(EXPORT)?.length)
		throw new Error(`the sentences of ${path} are not written as expected`);
	return sentences;
}
