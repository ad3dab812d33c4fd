/**
 * Who may see a field: anybody; the dealer it is about; the planner's own house; or, personal, only
 * whom the planner names.
 */
export type Disclosure = 'public' | 'dealer' | 'internal' | 'personal';
