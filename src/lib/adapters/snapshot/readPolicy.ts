import type { PolicyChanges } from '../../domain/policy/policy';
export const readPolicy = (value: unknown): PolicyChanges => value as PolicyChanges;
