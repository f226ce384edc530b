/** A name and its value in truncated JSON, in a query or form, or in an attribute of HTML. */
const pairPatterns = [
  /"([\w-]{1,40})"\s{0,9}:\s{0,9}"((?:[^"\\]|\\.){1,4096})/g,
  /"([\w-]{1,40})"\s{0,9}:\s{0,9}(\d{4,20})/g,
  /(?<![\w-])([\w-]{1,40})=([^&\s"'<>;,]{1,4096})/g,
  /\bname="([\w-]{1,40})"[^<>]{0,200}\bvalue="([^"]{1,4096})/g,
]

/** Every name with its value in a text that is not JSON. Each pattern is bounded. */
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
