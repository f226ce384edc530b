/** A part of a text that does not hold on to the memory of the whole. */
export const copyOf = (part: string): string => Buffer.from(part, 'utf16le').toString('utf16le')
