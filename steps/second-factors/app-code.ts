import type { Amount } from '../support/amounts.ts'
import type { AccountWorld } from '../support/world.ts'
import { codeShown, heldApp, type ShownCode } from './authenticator-app.ts'

/** Which code of an app: of whose, and how many steps from the present one. Without `app` it is of the app that the sentence is about. */
export type AppCode =
  | { readonly kind: 'shown'; readonly owner: string; readonly app?: string; readonly offset: Amount }
  | { readonly kind: 'same' | 'before' | 'wrong' }

/** When the app shows it: `showed 2 steps ago`; at the edges of the declared window `showed just before the accepted window`. */
const when =
  /shows|showed \d+ steps? ago|will show in \d+ steps?|showed (?:at the start of|just before) the accepted window|will show (?:at the end of|just after) the accepted window/
/** Ada's own apps are hers in a sentence of which she is the subject. */
const whose = /(?:her|Ben's) app "[^"]+"/

export const appCodePattern = new RegExp(
  `the current code of ${whose.source}|the code that (?:${whose.source}|it) (?:${when.source})|that app code|the app code before that|a wrong app code`,
)

export const readAppCode = (text: string): AppCode => {
  const again = text === 'that app code' ? 'same' : text === 'the app code before that' ? 'before' : 'wrong'
  if (!/^the (?:current )?code /.test(text)) return { kind: again }
  const [, of = 'her', app] = /(her|Ben's) app "([^"]+)"/.exec(text) ?? []
  const [, count = '0'] = /(\d+) steps?/.exec(text) ?? []
  const sign = text.includes(' showed ') ? -1 : 1
  const beyond = / at the (?:start|end) of /.test(text) ? 0 : 1
  const offset: Amount = (window) => sign * (text.includes('window') ? window + beyond : Number(count))
  return { kind: 'shown', owner: of === 'her' ? 'Ada' : 'Ben', ...(app !== undefined && { app }), offset }
}

type ReadCode = ShownCode & { readonly app: { usedStep: number } }
/** The codes that were read in a scenario, the last one first. */
const codesRead = new WeakMap<AccountWorld, readonly ReadCode[]>()

/** The code, and what to do once it was accepted. */
export const findAppCode = async (
  world: AccountWorld,
  which: AppCode,
  about = '',
): Promise<{ readonly code: string; readonly accepted: () => void }> => {
  if (which.kind === 'shown') {
    const app = heldApp(await world.people.ready(which.owner), which.app ?? about)
    // The window is asked for only where the sentence is about it.
    const isAboutWindow = which.offset(0) !== which.offset(1)
    const offset = which.offset(isAboutWindow ? world.sandbox.parameter('totp.window') : 0)
    const shown = await codeShown(world, app, offset, 'signin.pending_lifetime')
    codesRead.set(world, [{ ...shown, app }, ...(codesRead.get(world) ?? [])])
  }
  const read = codesRead.get(world)?.at(which.kind === 'before' ? 1 : 0)
  if (!read) throw new Error('no such code of an app was read before this')
  const accepted = (): void => {
    read.app.usedStep = Math.max(read.app.usedStep, read.step)
  }
  return { code: which.kind === 'wrong' ? otherThan(read.code) : read.code, accepted }
}

/** The code with its first digit changed: no code of a time step near by, but for a chance of one in thousands. */
export const otherThan = (code: string): string => `${(Number(code[0]) + 5) % 10}${code.slice(1)}`
