import type { Exchange } from '../../targets/target.ts'
import type { CaseResult } from '../../verdict/result.ts'
import { withTruncatedBodies } from '../text/exchange-text.ts'

/** The most characters of all exchanges that the reports of a run keep: some ten times those of a run in which everything fails. */
const maxCharacters = 64_000_000

/** In the place of a body that the reports have no room for. */
export const omitted = '«omitted: this run had more than 64 MB of exchanges»'

/**
 * Cuts the exchanges of one case after the other to what reports keep: long bodies end early, and once there is no room left for a run, exchanges
 * have neither headers nor bodies. Reports are made in memory, and a server may send what it likes.
 */
export const createExchangeBudget = (characters = maxCharacters): ((one: CaseResult) => CaseResult) => {
  let left = characters
  const cut = (exchanges: readonly Exchange[]): readonly Exchange[] => {
    const short = withTruncatedBodies(exchanges)
    const length = short.reduce((sum, one) => sum + lengthOf(one), 0)
    if (length > left) return short.map(withoutContent)
    left -= length
    return short
  }
  return ({ exchanges = [], rerun, ...rest }) => ({
    ...rest,
    ...(rerun && { rerun: rerun.exchanges ? { ...rerun, exchanges: cut(rerun.exchanges) } : rerun }),
    exchanges: cut(exchanges),
  })
}

const lengthOfSide = ({
  headers,
  body = '',
}: {
  readonly headers: Exchange['request']['headers']
  readonly body?: string
}) => Object.entries(headers).reduce((sum, [name, value]) => sum + name.length + value.length, body.length)

const lengthOf = ({ request, response }: Exchange): number =>
  request.url.length + lengthOfSide(request) + (response ? lengthOfSide(response) : 0)

const withoutContent = ({ request, response, ...rest }: Exchange): Exchange => ({
  ...rest,
  request: { ...request, headers: {}, ...(request.body !== undefined && { body: omitted }) },
  ...(response && { response: { ...response, headers: {}, body: omitted } }),
})
