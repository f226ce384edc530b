/** What may be chosen of each name. */
export type Domains = Readonly<Record<string, readonly (string | number | boolean)[]>>
type Value = Domains[string][number]
type Row = Record<string, Value>

/**
 * Rows in which every pair of values of two names occurs at least once (pairwise testing): few rows find what one value,
 * or two together, break. `agrees` tells whether the chosen values of a row, and of a row that is not complete, can stand
 * together; a pair that cannot is left out. The same domains give the same rows.
 */
export const coveringArray = (domains: Domains, agrees: (row: Readonly<Row>) => boolean): readonly Readonly<Row>[] => {
  const names = Object.keys(domains)
  const open = openPairs(domains, agrees)
  const rows: Row[] = []
  for (let pair = open.values().next(); !pair.done; pair = open.values().next()) {
    const [first, second] = pair.value
    const row: Row = { [first[0]]: first[1], [second[0]]: second[1] }
    // Another order for each row, so that no name is always chosen last.
    const order = names.map((_, at) => names[(at * step(names.length) + rows.length * 7) % names.length] ?? '')
    for (const name of order) {
      if (name in row) continue
      const best = bestValue(name, row, domains[name] ?? [], open, agrees)
      if (best === undefined) break
      row[name] = best
    }
    for (const key of keysOf(row)) open.delete(key)
    open.delete(keyOf(first[0], first[1], second[0], second[1]))
    if (Object.keys(row).length === names.length) rows.push(row)
  }
  return rows
}

type Choice = readonly [name: string, value: Value]
type Pairs = Map<string, readonly [Choice, Choice]>

const keyOf = (name: string, value: Value, other: string, otherValue: Value): string =>
  name < other ? `${name}=${value}&${other}=${otherValue}` : `${other}=${otherValue}&${name}=${value}`

const keysOf = (row: Readonly<Row>): readonly string[] => {
  const chosen = Object.entries(row)
  return chosen.flatMap(([name, value], at) =>
    chosen.slice(at + 1).map(([other, its]) => keyOf(name, value, other, its)),
  )
}

const openPairs = (domains: Domains, agrees: (row: Readonly<Row>) => boolean): Pairs => {
  const choices = Object.entries(domains).map(([name, values]) => values.map((value): Choice => [name, value]))
  const pairs: Pairs = new Map()
  for (const [at, own] of choices.entries()) {
    for (const others of choices.slice(at + 1)) {
      for (const one of own) {
        for (const other of others) {
          if (agrees({ [one[0]]: one[1], [other[0]]: other[1] })) pairs.set(keyOf(...one, ...other), [one, other])
        }
      }
    }
  }
  return pairs
}

/** The value that covers most open pairs with the row; undefined where none agrees with it. */
const bestValue = (
  name: string,
  row: Readonly<Row>,
  values: readonly Value[],
  open: Pairs,
  agrees: (row: Readonly<Row>) => boolean,
): Value | undefined => {
  let best: { readonly value: Value; readonly covered: number } | undefined
  for (const value of values) {
    if (!agrees({ ...row, [name]: value })) continue
    const covered = Object.entries(row).filter(([other, its]) => open.has(keyOf(name, value, other, its))).length
    if (best === undefined || covered > best.covered) best = { value, covered }
  }
  return best?.value
}

/** A step that visits each of so many places once. */
const step = (places: number): number => [31, 37, 41].find((prime) => places % prime !== 0) ?? 1
