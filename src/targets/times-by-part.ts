/** What a run spends its time on with a server. */
export const timeParts = ['start', 'accounts', 'requests', 'messages', 'clock', 'restarts'] as const
export type TimePart = (typeof timeParts)[number]

/** Milliseconds in which at least one scenario was at that part; parts of scenarios side by side overlap. */
export type TimesByPart = Readonly<Partial<Record<TimePart, number>>>
