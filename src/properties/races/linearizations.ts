/** Every order of these kinds, each once; equal kinds are interchangeable. */
export function* linearizations(kinds: readonly string[]): Generator<readonly string[]> {
  if (kinds.length === 0) yield []
  for (const kind of new Set(kinds)) {
    const at = kinds.indexOf(kind)
    for (const rest of linearizations([...kinds.slice(0, at), ...kinds.slice(at + 1)])) yield [kind, ...rest]
  }
}
