/** Text in lines of at most `width` characters, broken between words; a longer word has a line of its own. */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** The text in at most so many lines of `width` characters, broken anywhere, with a sign at the end where more was. */
export const fitLines = (text: string, width: number, maxLines: number): string[] => {
  const room = width * maxLines
  const kept = text.length <= room ? text : `${text.slice(0, room - 1)}…`
  const lines: string[] = []
  for (let at = 0; at < kept.length; at += width) lines.push(kept.slice(at, at + width))
  return lines
}
