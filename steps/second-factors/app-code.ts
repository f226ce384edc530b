import type { Amount } from '../support/amounts.ts'
import type { AccountWorld } from '../support/world.ts'
import { codeShown, heldApp, type ShownCode } from './authenticator-app.ts'

/** Which code of an app: of whose, and how many steps from the present one. */
export type AppCode =
  | { readonly kind: 'shown'; readonly owner: string; readonly app: string; readonly offset: Amount }
  | { readonly kind: 'same' | 'wrong' }

const steps = String.raw`(?:\d+|window(?: \+ \d+)?) steps?`
export const appCodePattern = new RegExp(
  `the code that (?:Ada|Ben|Cleo)'s "[^"]+" (?:shows|showed ${steps} ago|will show in ${steps})|that app code|a wrong app code`,
)

/** A number of time steps: `3`, `window + 2`. */
export const timeStepsPattern = /\d+|window(?: \+ \d+)?/
export const readTimeSteps =
  (text: string): Amount =>
  (window) =>
    text.startsWith('window') ? window + Number(text.slice('window + '.length) || 0) : Number(text)

export const readAppCode = (text: string): AppCode => {
  if (!text.startsWith('the code')) return { kind: text === 'that app code' ? 'same' : 'wrong' }
  const [, owner = '', app = '', when = ''] = /^the code that (\w+)'s "([^"]+)" (.*)$/.exec(text) ?? []
  const [, count = '0'] = /(\d+|window(?: \+ \d+)?) steps?/.exec(when) ?? []
  const sign = when.startsWith('showed') ? -1 : 1
  const offset: Amount = (window) => sign * readTimeSteps(count)(window)
  return { kind: 'shown', owner, app, offset }
}

/** The last code that was read in a scenario. */
const latest = new WeakMap<AccountWorld, ShownCode & { readonly app: { usedStep: number } }>()

/** The code, and what to do once it was accepted. */
export const findAppCode = async (
  world: AccountWorld,
  which: AppCode,
): Promise<{ readonly code: string; readonly accepted: () => void }> => {
  if (which.kind === 'shown') {
    const app = heldApp(await world.people.ready(which.owner), which.app)
    // The window is asked for only where the sentence is about it.
    const isAboutWindow = which.offset(0) !== which.offset(1)
    const offset = which.offset(isAboutWindow ? world.sandbox.parameter('totp.window') : 0)
    latest.set(world, { ...(await codeShown(world, app, offset)), app })
  }
  const read = latest.get(world)
  if (!read) throw new Error('no code of an app was read before this')
  const accepted = (): void => {
    read.app.usedStep = Math.max(read.app.usedStep, read.step)
  }
  return { code: which.kind === 'wrong' ? otherThan(read.code) : read.code, accepted }
}

/** The code with its first digit changed: no code of a time step near by, but for a chance of one in thousands. */
export const otherThan = (code: string): string => `${(Number(code[0]) + 5) % 10}${code.slice(1)}`
