import { exp } from './exp';
import { ln } from './ln';

/** x to the power of y for x ≥ 0, the same to the last bit on every machine, as `exp` and `ln` are. */
export const power = (x: number, y: number): number => (y === 0 ? 1 : exp(y * ln(x)));
