import { message, type Message } from '../../domain/primitives/message';
import { FORMAT, startsLikeSnapshot } from './format';

/** Bytes that are enough to tell our own file from any other. */
export const HEAD_BYTES = 96;

/**
 * Why a file with these first bytes (fewer only when the file has no more) is not a snapshot of
 * ours; null when it may be one.
 */
export function judgeHead(head: Uint8Array): Message | null {
	if (head.length === 0) return message('snapshot_empty');
	const text = new TextDecoder().decode(head);
	if (startsLikeSnapshot(text)) return null;
	if (text.startsWith(SEALED)) return message('sealed_needs_passphrase');
	const dense = text.replace(/\s/g, '');
	if (dense.startsWith(`{"format":"${FORMAT}"`)) return message('snapshot_changed');
	return message(LOOKS_LIKE_JSON.test(dense) ? 'snapshot_foreign' : 'snapshot_not_json');
}

/** A snapshot inside an envelope that opens with a passphrase alone. */
const SEALED = '{"format":"tierplan.sealed",';

const LOOKS_LIKE_JSON = /^(?:\{(?:"|\}|$)|\[)/;
