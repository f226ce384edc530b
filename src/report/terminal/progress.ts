import { fitLines } from '../text/wrap.ts'

export type Progress = {
  readonly finished: number
  readonly total: number
  readonly failing: number
  /** The longest running item, such as the id of a case. */
  readonly longest?: string
  /** How long it has taken, in seconds. */
  readonly seconds?: number
}

/** How far a run is, in one line of at most `width` characters: "37/412 scenarios, 2 failing, running for 12 s: APPPW-18". */
export const progressLine = ({ finished, total, failing, longest, seconds }: Progress, width = 80): string => {
  const parts = [
    `${finished}/${total} scenarios`,
    ...(failing > 0 ? [`${failing} failing`] : []),
    ...(longest === undefined
      ? []
      : [`running${seconds === undefined ? '' : ` for ${Math.round(seconds)} s`}: ${longest}`]),
  ]
  return fitLines(parts.join(', '), width, 1).join('')
}
