import { type SecretKind, type SecretPlace, secretPlaces } from '../rules/monitors/secret-places.ts'
import type { Edition } from '../rules/rule.ts'
import type { RawExchange } from '../targets/target.ts'
import { SecretFinder } from './find-secrets.ts'
import { brokenIn, type Finding } from './finding.ts'
import type { SentCommand } from './session-owners.ts'

type Secrets = readonly (readonly [value: string, kind: SecretKind])[]

/** An exchange, and the commands that it may belong to: those of its type that were in flight. */
export type AnsweredExchange = { readonly exchange: RawExchange; readonly sentFor: readonly SentCommand[] }

/**
 * The secrets in answers of the public plane to whoever should not have them. Whoever asks with a secret has it already.
 * A refused request yields no code (SIGNIN-19). `isOwn` says whether one of these commands was answered to the person
 * whose secret it is.
 */
export const secretsInAnswers = (
  exchanges: readonly AnsweredExchange[],
  secrets: Secrets,
  edition: Edition,
  isOwn: (value: string, sentFor: readonly SentCommand[]) => boolean,
): readonly Finding[] => {
  const kinds = new Map(secrets)
  if (kinds.size === 0) return []
  const finder = new SecretFinder(kinds.keys())
  return exchanges.flatMap(({ exchange, sentFor }): readonly Finding[] => {
    const { plane, command, request, response } = exchange
    if (plane !== 'public' || !response) return []
    const found = finder.in(`${withoutTimes(response.body)}\n${Object.values(response.headers).join('\n')}`)
    if (found.size === 0) return []
    const known = finder.in(`${request.path}\n${request.body ?? ''}\n${Object.values(request.headers).join('\n')}`)
    return [...found].flatMap((value) => {
      const kind = kinds.get(value)
      if (kind === undefined || known.has(value)) return []
      const place: SecretPlace = secretPlaces[kind]
      if (place.ownerMaySee && isOwn(value, sentFor)) return []
      const refused = command === 'answer-request' && /"allow":\s*false/.test(request.body ?? '')
      if (place.mayStandIn.includes(command) && !refused) return []
      if (mayBeByChance(value, command) && !refused) return []
      const rule = brokenIn(edition, refused ? ['SIGNIN-19', ...place.breaks] : place.breaks)
      return [
        {
          ...(rule && { rule }),
          message: `${capitalised(place.what)} must not be in the answer to ${command}`,
          expected: `an answer to ${command} without it`,
          actual: `the answer to ${command} contains it`,
        },
      ]
    })
  })
}

/** Numbers of seconds and declared parameters, as the contract names them: a code can be the same number by chance. */
const timeField = /"(?:\w+(?:In|At|After)|[a-z]+\.\w+)":\s*\d+(?=[\s,}])/g
const withoutTimes = (body: string): string => body.replaceAll(timeField, '')

const placeOfCodes: SecretPlace = secretPlaces['device-code']

/** A few digits in an answer that holds a new code of digits: they can be the same by chance, which thousands of scenarios see. */
const mayBeByChance = (value: string, command: string): boolean =>
  /^\d{1,8}$/.test(value) && placeOfCodes.mayStandIn.includes(command)

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
