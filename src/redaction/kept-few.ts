/** Most results of one function that are kept. */
const maxKept = 4

/** A function of a few secrets whose result is kept for the same secrets: making it takes longer than using it. */
export const keptFew = <T>(make: (values: readonly string[]) => T): ((values: readonly string[]) => T) => {
  const kept = new Map<string, T>()
  return (values) => {
    const all = [...new Set(values)]
    const key = JSON.stringify(all)
    const existing = kept.get(key)
    if (existing !== undefined) return existing
    const made = make(all)
    if (kept.size >= maxKept) kept.clear()
    kept.set(key, made)
    return made
  }
}
