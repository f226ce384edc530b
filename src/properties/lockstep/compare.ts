import type { Observation, Seen } from './observation.ts'

/** How a target differs from the core in one step. */
export type Difference = {
  /** The position of the step in its story. */
  readonly at: number
  readonly expected: string
  readonly actual: string
}

/** Fields that a service may leave out or add. */
const optional = new Set([
  ...['expiresIn', 'retryAfter', 'readyIn', 'createdAt', 'active', 'version', 'questionsOnFile', 'mailAddress', 'data'],
  ...['append', 'devices', 'purpose', 'phone', 'to', 'permanent', 'place'],
])
/** Seconds, which the time of the requests may change. */
const times = new Set(['expiresIn', 'retryAfter', 'readyIn', 'createdAt'])
const tolerance = 2

/** How the step differs, in words of both sides; undefined where it does not. */
export const differenceBetween = (expected: Observation, actual: Observation): Omit<Difference, 'at'> | undefined => {
  const [wanted, given] = [outcomeOf(expected), outcomeOf(actual)]
  if (wanted !== given) {
    return { expected: answerText(expected), actual: answerText(actual) }
  }
  if (isShownByPush(expected, actual)) return undefined
  const answers = firstDifference(asCompared(expected.answer), asCompared(actual.answer), '')
  if (answers !== undefined) return answers
  const extra = (without: readonly Seen[], all: readonly Seen[]): readonly Seen[] => {
    const left = [...without]
    return all.filter((one) => {
      const same = left.findIndex((other) => firstDifference(other, one, '') === undefined)
      if (same >= 0) left.splice(same, 1)
      return same < 0
    })
  }
  const [missing, unexpected] = [extra(actual.messages, expected.messages), extra(expected.messages, actual.messages)]
  if (missing.length === 0 && unexpected.length === 0) return undefined
  const text = (messages: readonly Seen[]): string =>
    messages.length === 0 ? 'no message' : messages.map(messageText).join('; ')
  const told = { expected: text(missing), actual: text(unexpected) }
  const all = (messages: readonly Seen[]): string => messages.map(textOf).join('; ')
  return told.expected === told.actual ? { expected: all(missing), actual: all(unexpected) } : told
}

/** Without what no document speaks of: devices that are signed out may be listed, and an ended sign-in may show numbers. */
const asCompared = (answer: Seen): Seen => {
  if (!isRecord(answer)) return answer
  const { type, devices, state } = answer
  if (type === 'devices' && Array.isArray(devices))
    return { ...answer, devices: devices.filter((one: Seen) => isRecord(one) && one.signedIn === true) }
  return type === 'sign-in-state' && state !== 'pending' ? { type, state } : answer
}

/** What kind of answer it was: `refused`, `signed-in`. */
export const outcomeOf = ({ answer }: Observation): string =>
  typeof answer === 'object' && answer !== null && 'type' in answer ? String(answer.type) : 'nothing'
/** The same with the reason of a refusal: `refused as wrong-code`. */
export const answerText = (observation: Observation): string => `${outcomeOf(observation)}${reasonText(observation)}`
const reasonText = ({ reason }: Observation): string => (reason === undefined ? '' : ` as ${reason}`)

const firstDifference = (expected: Seen, actual: Seen, path: string): Omit<Difference, 'at'> | undefined => {
  const differs = (): Omit<Difference, 'at'> => ({
    expected: `${path} ${textOf(expected)}`.trim(),
    actual: `${path} ${textOf(actual)}`.trim(),
  })
  if (Array.isArray(expected) && Array.isArray(actual)) {
    if (expected.length !== actual.length) return differs()
    for (const [index, one] of expected.entries()) {
      const found = firstDifference(one, actual[index], path)
      if (found) return found
    }
    return undefined
  }
  if (isRecord(expected) && isRecord(actual)) {
    if (expected.type === 'refused') return undefined
    for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
      const [one, other] = [expected[key], actual[key]]
      if (optional.has(key) && (one === undefined || other === undefined)) continue
      if (key === 'trust' && isRenewed(expected, actual)) continue
      if (times.has(key) && Math.abs(Number(one) - Number(other)) <= tolerance) continue
      const found = firstDifference(one, other, path === '' ? key : `${path}.${key}`)
      if (found) return found
    }
    return undefined
  }
  return expected === actual ? undefined : differs()
}

/** Whether a trusted device got a mark that takes the place of the one it offered, where the core lets it keep that one. */
export const isRenewed = (expected: Seen, actual: Seen): boolean =>
  isRecord(expected) &&
  isRecord(actual) &&
  expected.type === 'signed-in' &&
  expected.trusted === true &&
  expected.trust === undefined &&
  actual.trusted === true &&
  actual.trust !== undefined

/** Whether a device that allowed a request shows the code by a further push, where the core tells it in the answer. */
export const isShownByPush = (expected: Observation, actual: Observation): boolean => {
  const [one, other, [push, ...more]] = [expected.answer, actual.answer, actual.messages]
  const told = isRecord(one) && one.type === 'request-answered' && one.code !== undefined
  const untold = isRecord(other) && other.type === 'request-answered' && other.code === undefined
  return told && untold && more.length === 0 && isRecord(push) && push.channel === 'push' && push.code !== undefined
}

const isRecord = (value: Seen): value is Readonly<Record<string, Seen>> => typeof value === 'object' && value !== null

const textOf = (value: Seen): string =>
  value === undefined
    ? 'nothing'
    : JSON.stringify(value)
        .replaceAll(/["{}[\]]/g, '')
        .replaceAll(',', ', ')

const channelWords: Readonly<Record<string, string>> = {
  text: 'a text message',
  call: 'a call',
  email: 'a mail',
  push: 'a push',
}

/** A message in words: "a call to +12025550112 with a code (phone-verification)". */
const messageText = (message: Seen): string => {
  if (!isRecord(message)) return textOf(message)
  const { channel, to, purpose } = message
  const brings = ['code', 'request', 'link', 'place'].filter((name) => message[name] !== undefined)
  const within = brings.length === 0 ? '' : ` with a ${brings.join(' and a ')}`
  return `${channelWords[String(channel)] ?? 'a message'} to ${String(to)}${within}${purpose === undefined ? '' : ` (${String(purpose)})`}`
}

/** What kind of difference it is: the outcomes without the reasons and values in them. */
export const kindOf = ({ expected, actual }: Pick<Difference, 'expected' | 'actual'>): string =>
  [expected, actual].map((text) => text.replace(text.startsWith('a ') ? / to .*/ : / .*/, '')).join()
