import type { Reading } from '../../domain/primitives/soundsLike';

export type SoundsRequest = readonly string[];
export type SoundsResponse = readonly Reading[];
