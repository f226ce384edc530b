import { z } from 'zod'
import { nearest } from '../../input/did-you-mean.ts'

/** An object with these fields and no other. What it says of another field names the nearest one that it has. */
export const closedObject = <S extends z.ZodRawShape>(shape: S) =>
  z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? unknownField(issue.keys, Object.keys(shape)) : undefined),
  })

const unknownField = ([field = '']: readonly string[], known: readonly string[]): string => {
  const [near] = nearest(field, known)
  return `the contract has no field "${field}" here${near === undefined ? '' : `; did you mean "${near}"?`}`
}
