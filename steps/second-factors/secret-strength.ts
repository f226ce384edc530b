/** Random secrets of 128 bits or more have more different bytes than this, but for a chance that is no chance. */
const fewestBytes = 7

/** How many bytes two secrets have in common, each at the same place. */
const inCommon = (first: Uint8Array, second: Uint8Array): number =>
  first.filter((byte, at) => byte === second[at]).length

/**
 * What is wrong with two secrets that should be random, each of its own: undefined where nothing is. Half of the bytes at their
 * places in common, or a handful of bytes again and again, is no chance.
 */
export const secretFlaw = (first: Uint8Array, second: Uint8Array, bits: number): string | undefined => {
  const shortest = Math.min(first.length, second.length)
  const common = inCommon(first, second)
  if (common === shortest && first.length === second.length) return 'the same secret'
  if (8 * shortest < bits) return `${8 * shortest} bits`
  if (2 * common >= shortest) return `${common} of ${shortest} bytes in common`
  const different = Math.min(new Set(first).size, new Set(second).size)
  return different < fewestBytes ? `a secret of ${different} different bytes` : undefined
}
