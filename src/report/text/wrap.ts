/** Text in lines of at most `width` characters, broken between words; a longer word has a line of its own. `indent` stands before all but the first. */
export const wrap = (text: string, width: number, indent = ''): string[] => {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last === undefined) lines.push(word)
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(`${indent}${word}`)
  }
  return lines
}

/** A sentence that may hold words of a server or a file: none of them begins a line, or a field of a problem, as words of assay do. */
export const wrapSentence = (text: string, width: number): string[] => wrap(text, width, '    ')

/** The text in at most so many lines of `columns` characters, at least one, broken anywhere, with a sign at the end where more was. */
export const fitLines = (text: string, columns: number, maxLines: number): string[] => {
  const width = Math.max(1, columns)
  const room = width * maxLines
  const kept = text.length <= room ? text : `${text.slice(0, room - 1)}…`
  const lines: string[] = []
  for (let at = 0; at < kept.length; at += width) lines.push(kept.slice(at, at + width))
  return lines
}
