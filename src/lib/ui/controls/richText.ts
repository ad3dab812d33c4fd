/** A piece of a sentence: plain, strong (`**145**`) or strong and red (`**!2 short**`). */
export interface RichPiece {
	readonly text: string;
	readonly weight: 'plain' | 'strong' | 'bad';
}

const MARKED = /\*\*(!?)(.+?)\*\*/gs;

/** Splits a sentence at its markers, so that figures stand out without any markup in messages. */
export function splitRich(sentence: string): readonly RichPiece[] {
	const pieces: RichPiece[] = [];
	let from = 0;
	for (const match of sentence.matchAll(MARKED)) {
		if (match.index > from)
			pieces.push({ text: sentence.slice(from, match.index), weight: 'plain' });
		pieces.push({ text: match[2] ?? '', weight: match[1] === '!' ? 'bad' : 'strong' });
		from = match.index + match[0].length;
	}
	if (from < sentence.length) pieces.push({ text: sentence.slice(from), weight: 'plain' });
	return pieces;
}
