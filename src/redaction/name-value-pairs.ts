/** A name and its value in truncated JSON, in a query or form, in an attribute of HTML; a password in a URL (RFC 3986). */
const pairPatterns = [
  /"([\w-]{1,40})"\s{0,9}:\s{0,9}"((?:[^"\\]|\\.){1,4096})/g,
  /"([\w-]{1,40})"\s{0,9}:\s{0,9}(\d{4,20})/g,
  /(?<![\w-])([\w-]{1,40})=([^&\s"'<>;,]{1,4096})/g,
  // The attributes that every element may have say nothing about their values.
  /(?<![\w-])(?!(?:name|id|type|value|content|class)=)([\w-]{1,40})="([^"<>]{1,4096})/g,
  /(?<![\w-])(?!(?:name|id|type|value|content|class)=)([\w-]{1,40})='([^'<>]{1,4096})/g,
]
/** Credentials as logs show them: a header with its name, or only its value. */
const credentials = /\b(?:Bearer|Basic)\s{1,3}([\w.~+/=-]{8,4096})/gi
const passwordInUrl = /:\/\/[^\s/:@"'<>]{0,80}:([^\s/@"'<>]{1,200})@/g

/** A tag of HTML with at most so many characters. */
const tag = /<\w{1,20}\b[^<>]{0,8192}>/g
const namePattern = /\b(?:name|id|property)\s?=\s?["']?([\w-]{1,40})/i
const valuePattern = /\b(?:value|content)\s?=\s?(?:"([^"]{1,4096})|'([^']{1,4096})|([^\s"'>]{1,4096}))/i

/** Every name with its value in a text that is not JSON. Each pattern is bounded. */
export function* nameValuePairs(text: string): Generator<readonly [name: string, value: string]> {
  for (const pattern of pairPatterns) {
    for (const [, name = '', value = ''] of text.matchAll(pattern)) yield [name, decoded(value)]
  }
  for (const [, value = ''] of text.matchAll(credentials)) yield ['token', value]
  for (const [, value = ''] of text.matchAll(passwordInUrl)) yield ['password', decoded(value)]
  for (const [element] of text.matchAll(tag)) {
    const [, name] = namePattern.exec(element) ?? []
    const [, double, single, bare] = valuePattern.exec(element) ?? []
    const value = double ?? single ?? bare
    if (name !== undefined && value !== undefined) yield [name, decoded(value)]
  }
}

/** A value without the escapes of URLs; as it is where they are none. */
export const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
