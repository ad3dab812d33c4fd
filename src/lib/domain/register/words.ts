/** Where a prospect stands: the three phases of development (INVENTORY.md M17), and how they end. */
export const PIPELINE_STAGES = ['search', 'screen', 'develop'] as const;
export const PROSPECT_STAGES = [...PIPELINE_STAGES, 'won', 'lost'] as const;
export type PipelineStage = (typeof PIPELINE_STAGES)[number];
export type ProspectStage = (typeof PROSPECT_STAGES)[number];

export const VISIT_KINDS = ['visit', 'call'] as const;
export type VisitKind = (typeof VISIT_KINDS)[number];

export const VISIT_STATES = ['planned', 'done', 'skipped'] as const;
export type VisitState = (typeof VISIT_STATES)[number];
