/** A name and its value as they stand in JSON that is cut off, in a query or form, in an attribute of HTML. */
const pairPatterns = [
  /"([\w-]{1,40})"\s{0,9}:\s{0,9}"((?:[^"\\]|\\.){1,4096})/g,
  /"([\w-]{1,40})"\s{0,9}:\s{0,9}(\d{4,20})/g,
  /(?<![\w-])([\w-]{1,40})=([^&\s"'<>;,]{1,4096})/g,
  /\bname="([\w-]{1,40})"[^<>]{0,200}\bvalue="([^"]{1,4096})/g,
]

/** Every name with its value in a text that is no JSON, whatever else it is. Each pattern is bounded. */
export function* nameValuePairs(text: string): Generator<readonly [name: string, value: string]> {
  for (const pattern of pairPatterns) {
    for (const [, name = '', value = ''] of text.matchAll(pattern)) yield [name, decoded(value)]
  }
}

const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
