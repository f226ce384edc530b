/** One line of a Dockerfile: `RUN` and `npm init --yes`. */
export type Instruction = { readonly keyword: string; readonly value: string }

/**
 * The instructions of the Dockerfile in a guide, in order. Throws an Error if the guide has none, and for a line that is no
 * instruction: a line that goes on in the next one is not supported.
 */
export const dockerfileOf = (guide: string): readonly Instruction[] => {
  const [, file] = /```dockerfile\n(.*?)```/s.exec(guide) ?? []
  if (file === undefined) throw new Error('the guide has no Dockerfile')
  return file
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, keyword, value] = /^([A-Z]+) (.*[^\\])$/.exec(line) ?? []
      if (keyword === undefined || value === undefined) throw new Error(`not an instruction: ${line}`)
      return { keyword, value }
    })
}
