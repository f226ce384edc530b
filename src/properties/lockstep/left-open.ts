import type { Observation } from './observation.ts'
import type { Step } from './story.ts'

/** Whether no document says which of the two is right in that step. */
export const isLeftOpen = (steps: readonly Step[], at: number, expected: Observation, actual: Observation): boolean =>
  isDoneAgain(steps, at, expected, actual) ||
  hidesRefusal(steps[at], expected, actual) ||
  isSignedOutDevice(steps, at, expected) ||
  isGivenSessionOver(steps, at, actual)

/** What was done already and is asked for once more may be refused: no document speaks of that. */
const isDoneAgain = (steps: readonly Step[], at: number, expected: Observation, actual: Observation): boolean => {
  if (expected.reason !== undefined || actual.reason === undefined) return false
  if (actual.reason === 'already-on') return true
  const text = JSON.stringify(steps[at]?.command)
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

const signOuts = new Set(['sign-out', 'erase-device', 'end-session', 'end-other-sessions'])
/** A device that was signed out, and not removed, may stay in the list, and its details with it (list-devices). */
const isSignedOutDevice = (steps: readonly Step[], at: number, { reason }: Observation): boolean => {
  const command = steps[at]?.command
  if (command?.type !== 'read-device' || reason !== 'not-found') return false
  const before = steps.slice(0, at).map((step) => step.command)
  const wasRemoved = before.some((one) => one.type === 'remove-device' && one.device === command.device)
  return !wasRemoved && before.some(({ type }) => signOuts.has(type))
}

/** Whoever asks for a reset need not be told that none was sent. */
const hidesRefusal = (step: Step | undefined, { reason }: Observation, { messages }: Observation): boolean =>
  step?.command.type === 'start-password-reset' && reason !== undefined && messages.length === 0
