import { printable } from './printable.ts'
import { fit } from './wrap.ts'

export type Progress = {
  readonly finished: number
  readonly total: number
  readonly failing: number
  /** What takes long, such as a rule id. */
  readonly waitingFor?: string
}

/** How far a run is, in one line of at most `width` characters: "37/412 scenarios, 2 failing, waiting for APPPW-18". */
export const progressLine = ({ finished, total, failing, waitingFor }: Progress, width = 80): string => {
  const parts = [
    `${finished}/${total} scenarios`,
    ...(failing > 0 ? [`${failing} failing`] : []),
    ...(waitingFor === undefined ? [] : [`waiting for ${printable(waitingFor)}`]),
  ]
  return fit(parts.join(', '), width, 1).join('')
}
