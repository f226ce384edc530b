/** JSON with as much of it on one line as fits into the width, broken by members where it does not. */
export const compactJson = (value: unknown, width: number): string => {
  const line = oneLine(value)
  if (line.length <= width || typeof value !== 'object' || value === null) return line
  const inner = (text: string): string => text.replaceAll('\n', '\n  ')
  if (Array.isArray(value)) return `[\n  ${value.map((one) => inner(compactJson(one, width - 2))).join(',\n  ')}\n]`
  const members = Object.entries(value).map(([name, one]) => {
    const label = `${JSON.stringify(name)}: `
    return `${label}${inner(compactJson(one, width - 2 - label.length))}`
  })
  return `{\n  ${members.join(',\n  ')}\n}`
}

const oneLine = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`
  const members = Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${oneLine(one)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}
