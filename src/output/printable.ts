const visible = (character: string): string => {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`
}

/**
 * What could move a cursor, change a title, hide a part of a text or turn its direction: control characters but line ends and tabs,
 * format characters (marks of direction, of zero width, tags), what Unicode lets programs ignore, and the line ends of Unicode alone.
 */
export const deceptive = /[[\p{Cc}--[\n\t]]\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gv

/** A text made safe to show: whatever is deceptive becomes a visible sign. Line ends and tabs stay. */
export const printable = (text: string): string => text.replaceAll('\r\n', '\n').replace(deceptive, visible)
