/** What a search tells: a pattern, by its number, that ends before `end` and has matched `length` units. */
export type FoundPattern = (end: number, length: number, pattern: number) => void

/** Finds all of many patterns in one pass. */
export type PatternSearch = {
  /** Units of the longest pattern. */
  readonly longest: number
  /**
   * Calls `found` for each place where a pattern ends, with the longest that ends there, and `cut` where a pattern has only begun before
   * the text breaks off: at its end, or at an ellipsis. `size` of the units are read.
   */
  scan(units: Uint16Array, size: number, found: FoundPattern, cut: FoundPattern): void
}

const ellipsis = 0x2026
/** Odd and different in each process, so that nobody can choose patterns that all fall into one slot. */
const scatter = [Math.trunc(Math.random() * 2 ** 31) | 1, Math.trunc(Math.random() * 2 ** 31) | 1] as const
const pairsMask = 0x1fff

/**
 * A search by the automaton of Aho and Corasick (1975): building it takes time by the length of all patterns, a scan by that of the text,
 * whatever the patterns have in common. Patterns have two units or more; of equal ones the first counts.
 */
export const createPatternSearch = (patterns: readonly string[]): PatternSearch => {
  const size = patterns.reduce((sum, { length }) => sum + length, 0)
  const slotsMask = 2 ** Math.ceil(Math.log2(size * 2 + 4)) - 1
  const slots = new Int32Array(slotsMask + 1)
  const parents = new Int32Array(size + 1)
  const units = new Uint16Array(size + 1)
  const depths = new Int32Array(size + 1)
  const owners = new Int32Array(size + 1)
  /** Length of the longest pattern that ends at a node, and its number. */
  const longest = new Int32Array(size + 1)
  const ending = new Int32Array(size + 1)
  const fallback = new Int32Array(size + 1)
  const pairs = new Uint8Array(pairsMask + 1)
  const slotOf = (node: number, unit: number): number => {
    let slot = (Math.imul(node, scatter[0]) ^ Math.imul(unit + 1, scatter[1])) >>> 0
    for (slot = (slot ^ (slot >>> 15)) & slotsMask; ; slot = (slot + 1) & slotsMask) {
      const child = slots[slot] ?? 0
      if (child === 0 || (parents[child] === node && units[child] === unit)) return slot
    }
  }
  let count = 1
  for (const [number, pattern] of patterns.entries()) {
    let node = 0
    for (let at = 0; at < pattern.length; at++) {
      const unit = pattern.charCodeAt(at)
      const slot = slotOf(node, unit)
      if (slots[slot] === 0) {
        parents[count] = node
        units[count] = unit
        depths[count] = at + 1
        owners[count] = number
        slots[slot] = count++
      }
      node = slots[slot] ?? 0
    }
    pairs[(pattern.charCodeAt(0) * 31 + pattern.charCodeAt(1)) & pairsMask] = 1
    if (longest[node] !== 0) continue
    longest[node] = pattern.length
    ending[node] = number
  }
  const next = (from: number, unit: number): number => {
    for (let node = from; ; node = fallback[node] ?? 0) {
      const child = slots[slotOf(node, unit)] ?? 0
      if (child !== 0 || node === 0) return child
    }
  }
  for (const node of byDepth(depths, count)) {
    if ((depths[node] ?? 0) > 1) fallback[node] = next(fallback[parents[node] ?? 0] ?? 0, units[node] ?? 0)
    const shorter = fallback[node] ?? 0
    if (longest[node] !== 0) continue
    longest[node] = longest[shorter] ?? 0
    ending[node] = ending[shorter] ?? 0
  }
  return {
    longest: patterns.reduce((most, { length }) => Math.max(most, length), 0),
    scan(text, textSize, found, cut) {
      let node = 0
      for (let at = 0; at < textSize; at++) {
        const unit = text[at] ?? 0
        if (node === 0 && pairs[(unit * 31 + (text[at + 1] ?? 0)) & pairsMask] === 0) continue
        const before = node
        node = next(node, unit)
        const length = longest[node] ?? 0
        if (length !== 0) found(at + 1, length, ending[node] ?? 0)
        if (unit === ellipsis && before !== 0 && node === 0) cut(at, depths[before] ?? 0, owners[before] ?? 0)
      }
      if (node !== 0) cut(textSize, depths[node] ?? 0, owners[node] ?? 0)
    },
  }
}

/** The nodes below the root, those nearer to it first. */
const byDepth = (depths: Int32Array, count: number): Int32Array => {
  const starts: number[] = []
  for (let node = 1; node < count; node++) starts[depths[node] ?? 0] = (starts[depths[node] ?? 0] ?? 0) + 1
  let sum = 0
  for (let depth = 1; depth < starts.length; depth++) {
    const atDepth = starts[depth] ?? 0
    starts[depth] = sum
    sum += atDepth
  }
  const order = new Int32Array(sum)
  for (let node = 1; node < count; node++) {
    const depth = depths[node] ?? 0
    const place = starts[depth] ?? 0
    order[place] = node
    starts[depth] = place + 1
  }
  return order
}
