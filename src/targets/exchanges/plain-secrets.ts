import type { SecretNames } from '../../redaction/secret-names.ts'
import { parseBody, type SecretValue, secretsOfHeaders, secretsOfValue } from '../../redaction/secret-values.ts'
import type { RawExchange } from '../target.ts'

/** Most secrets of one exchange, and the longest body, that other scenarios are told of. */
const [maxTold, maxLength] = [50, 16_384]
/** A field of JSON whose value is a text. */
const textField = /"([\w-]{1,40})":\s?"((?:[^"\\]|\\.){4,4096})"/g

/**
 * The secrets in the fields and headers of an exchange that anybody can read. This is done for every exchange, whether it is shown or not: most
 * bodies are not parsed.
 */
export function* plainSecretsOf({ request, response }: RawExchange, names: SecretNames): Generator<SecretValue> {
  let count = 0
  for (const { headers, body = '' } of response === undefined ? [request] : [request, response]) {
    for (const secret of secretsOfHeaders(headers, names)) if (count++ < maxTold) yield secret
    if (body.length > maxLength || !body.startsWith('{')) continue
    for (const secret of secretsIn(body, names)) {
      if (count++ >= maxTold) return
      yield secret
    }
  }
}

function* secretsIn(body: string, names: SecretNames): Generator<SecretValue> {
  if (body.includes('"codes"') || body.includes('"link"')) {
    yield* secretsOfValue(parseBody(body), names)
    return
  }
  for (const [, name = '', value = ''] of body.matchAll(textField)) {
    const kind = names.ofField(name, value)
    if (kind !== undefined) yield [value.includes('\\') ? unescaped(value) : value, kind]
  }
}

const unescaped = (token: string): string => {
  try {
    return String(JSON.parse(`"${token}"`))
  } catch {
    return token
  }
}
