/** When what began at a moment and lives so many seconds ends, in milliseconds; Infinity where 0 is declared: no end. */
export const declaredEnd = (beganAt: number, seconds: number): number =>
  seconds === 0 ? Number.POSITIVE_INFINITY : beganAt + seconds * 1000
