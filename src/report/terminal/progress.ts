import { fitLines } from '../text/wrap.ts'

export type Progress = {
  readonly finished: number
  readonly total: number
  readonly failing: number
  /** The longest running item, such as the id of a case. */
  readonly waitingFor?: string
  /** How long it has taken, in seconds. */
  readonly seconds?: number
}

/** How far a run is, in one line of at most `width` characters: "37/412 scenarios, 2 failing, waiting for APPPW-18 (12 s)". */
export const progressLine = ({ finished, total, failing, waitingFor, seconds }: Progress, width = 80): string => {
  const parts = [
    `${finished}/${total} scenarios`,
    ...(failing > 0 ? [`${failing} failing`] : []),
    ...(waitingFor === undefined
      ? []
      : [`waiting for ${waitingFor}${seconds === undefined ? '' : ` (${Math.round(seconds)} s)`}`]),
  ]
  return fitLines(parts.join(', '), width, 1).join('')
}
