import { copyOf } from '../../input/copy-of.ts'
import type { RawExchange } from '../target.ts'

/** Most characters of a body that are kept: searching megabytes for secrets would block everything else. */
const maxBodyLength = 65_536
/** Most characters of all exchanges of a sandbox that are kept: many scenarios run at once, and a server may send what it likes. */
const maxLength = 512 * 1024
/** In the place of a body that is not kept. */
export const leftOut = '«omitted: this scenario had more than 512 KB of answers»'

/** The exchange with as much of its answer as is kept. */
export const withShortBody = <T extends RawExchange>(raw: T): T => {
  const { response } = raw
  if (response === undefined || response.body.length <= maxBodyLength) return raw
  return { ...raw, response: { ...response, body: copyOf(response.body.slice(0, maxBodyLength)) } }
}

const lengthOfHeaders = (headers: Readonly<Record<string, string>>): number =>
  Object.entries(headers).reduce((sum, [name, value]) => sum + name.length + value.length, 0)

const lengthOf = ({ request, response }: RawExchange): number =>
  (request.body?.length ?? 0) + (response === undefined ? 0 : response.body.length + lengthOfHeaders(response.headers))

/** The exchanges of a sandbox, oldest first, within a budget of memory. */
export type KeptExchanges<T extends RawExchange> = {
  readonly all: readonly T[]
  /** Keeps an exchange, of a long answer the beginning. What is returned is kept. */
  add(raw: T): T
}

/** Where there is too much, the answers of the oldest exchanges go: `beforeCut` is told first, as their secrets may come again. */
export const keepExchanges = <T extends RawExchange>(beforeCut: () => void): KeptExchanges<T> => {
  const all: T[] = []
  let [length, cut] = [0, 0]
  return {
    all,
    add(raw) {
      const kept = withShortBody(raw)
      all.push(kept)
      length += lengthOf(kept)
      if (length > maxLength) beforeCut()
      for (; length > maxLength && cut < all.length - 1; cut++) {
        const oldest = all[cut]
        if (oldest?.response === undefined) continue
        const short = { ...oldest, response: { ...oldest.response, headers: {}, body: leftOut } }
        length += lengthOf(short) - lengthOf(oldest)
        all[cut] = short
      }
      return kept
    },
  }
}
