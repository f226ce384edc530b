import { isOpenToDevices } from './account-page-on-devices.ts'
import type { Observation, Seen } from './observation.ts'
import type { Step } from './story.ts'

/** Whether no document says which of the two is right in that step. */
export const isLeftOpen = (steps: readonly Step[], at: number, expected: Observation, actual: Observation): boolean =>
  isDoneAgain(steps, at, expected, actual) ||
  hidesRefusal(steps[at], expected, actual) ||
  isSignedOutDevice(steps, at, expected, actual) ||
  isPendingNumberAfterUndo(steps, at, expected, actual) ||
  isPasswordOfBefore(steps, at, actual) ||
  isGivenSessionOver(steps, at, actual) ||
  (isRefusedByOne(expected, actual) && isOpenToDevices(steps, at))

/** Whether one side refuses what the other carries out. */
const isRefusedByOne = (expected: Observation, actual: Observation): boolean =>
  (expected.reason === undefined) !== (actual.reason === undefined)

/** What was done already and is asked for once more may be refused: no document speaks of that. */
const isDoneAgain = (steps: readonly Step[], at: number, expected: Observation, actual: Observation): boolean => {
  const command = steps[at]?.command
  if (command?.type === 'activate-enrolment' && expected.reason === 'already-on' && actual.reason === undefined)
    return true
  if (expected.reason !== undefined || actual.reason === undefined) return false
  if (actual.reason === 'already-on') return true
  const text = JSON.stringify(command)
  return steps.slice(0, at).some(({ command }) => JSON.stringify(command) === text)
}

const newPasswords = new Set(['change-password', 'reset-password', 'finish-password-reset', 'finish-link-reset'])
const ofSessions = new Set(['list-sessions', 'end-session'])
/** A new password may end the session that came with the account, as one of a browser, or leave it; an enrolment ends with it. */
const isGivenSessionOver = (steps: readonly Step[], at: number, { reason }: Observation): boolean => {
  const command = steps[at]?.command
  if (command === undefined || !steps.slice(0, at).some((step) => newPasswords.has(step.command.type))) return false
  if (ofSessions.has(command.type) || ('enrolment' in command && reason === 'not-found')) return true
  const [, id] = /^⟦(\d+)\.session⟧$/.exec('session' in command ? command.session : '') ?? []
  return (
    reason === 'not-signed-in' && steps.find((step) => step.id === Number(id))?.command.type === 'provision-account'
  )
}

const signOuts = new Set(['sign-out', 'erase-device'])
/** What ends the sessions of devices in another way than by signing one out. */
const sessionEnds = new Set([
  ...newPasswords,
  ...['choose-password', 'finish-recovery', 'follow-undo-link', 'end-session', 'end-other-sessions'],
])
const ofOneDevice = new Set(['read-device', 'remove-device', 'locate-device', 'erase-device'])
/**
 * A device that was signed out, and not removed, may stay in the list, and its details with it (list-devices); one whose sessions ended in another
 * way may be found and erased, too, or not.
 */
const isSignedOutDevice = (steps: readonly Step[], at: number, expected: Observation, actual: Observation): boolean => {
  const command = steps[at]?.command
  if (command === undefined || !('device' in command) || !ofOneDevice.has(command.type)) return false
  if (expected.reason !== 'not-found' && actual.reason !== 'not-found') return false
  const before = steps.slice(0, at).map((step) => step.command)
  if (before.some((one) => one.type === 'remove-device' && one.device === command.device)) return false
  const isListed = command.type === 'read-device' || command.type === 'remove-device'
  return before.some(({ type }) => sessionEnds.has(type) || (isListed && signOuts.has(type)))
}

/** A password that the account has, or had, may be refused as a new one. */
const isPasswordOfBefore = (steps: readonly Step[], at: number, { reason }: Observation): boolean => {
  const command = steps[at]?.command
  if (reason !== 'password-policy' || command === undefined || !('newPassword' in command)) return false
  const chosen = command.newPassword
  return steps
    .slice(0, at)
    .map((step) => step.command)
    .some(
      (one) =>
        ('newPassword' in one && one.newPassword === chosen) ||
        ((one.type === 'provision-account' || one.type === 'create-account') && one.password === chosen),
    )
}

const ofPendingNumber = new Set(['verify-phone', 'send-phone-code', 'remove-phone'])
/** Whether a number that waited to be verified outlives the link that undoes an enrolment, no document says. */
const isPendingNumberAfterUndo = (
  steps: readonly Step[],
  at: number,
  expected: Observation,
  actual: Observation,
): boolean => {
  const type = steps[at]?.command.type
  if (type === undefined || !steps.slice(0, at).some(({ command }) => command.type === 'follow-undo-link')) return false
  if (type === 'list-phones') {
    const [one, other] = [verifiedIn(expected.answer), verifiedIn(actual.answer)]
    return one !== undefined && one === other
  }
  if (type === 'add-phone') return actual.reason === 'already-exists' || actual.reason === 'limit-reached'
  return ofPendingNumber.has(type) && expected.reason === 'not-found'
}
/** The verified numbers of a list, as a text; undefined of any other answer. */
const verifiedIn = (answer: Seen): string | undefined => {
  if (typeof answer !== 'object' || answer === null || !('phones' in answer)) return undefined
  const { phones } = answer
  if (!Array.isArray(phones)) return undefined
  const isVerified = (one: Seen): boolean =>
    typeof one === 'object' && one !== null && 'verified' in one && one.verified === true
  return JSON.stringify(phones.filter(isVerified))
}

/** Whoever asks for a reset need not be told that none was sent. */
const hidesRefusal = (step: Step | undefined, { reason }: Observation, { messages }: Observation): boolean =>
  step?.command.type === 'start-password-reset' && reason !== undefined && messages.length === 0
