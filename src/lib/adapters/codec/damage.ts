/** Why stored bytes could not be read back. */
export type Damage = 'truncated' | 'malformed' | 'out-of-range';
