const visible = (character: string): string => {
  const code = character.charCodeAt(0)
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : `\\u${code.toString(16).padStart(4, '0')}`
}

/** Control characters but line ends and tabs, and the marks that turn the direction of writing. */
const deceptive = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu

/**
 * Text of a server made safe to show: what could move the cursor, change a title or hide a part of the text becomes a
 * visible sign. Line ends and tabs stay.
 */
export const printable = (text: string): string => text.replaceAll('\r\n', '\n').replace(deceptive, visible)
