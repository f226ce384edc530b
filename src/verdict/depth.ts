/**
 * How many of the rows of the tables (effects, doors, holders) run. `full`: each one. `quick`: of every outline, each thing, event,
 * secret, entry, command and holder at least once. Scenarios that are no rows of a table run at every depth.
 */
export const depths = ['quick', 'full'] as const
export type Depth = (typeof depths)[number]
