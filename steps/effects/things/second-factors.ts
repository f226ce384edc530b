import type { Delivery } from '../../../src/protocol/control.ts'
import { CannotArrange } from '../../../src/verdict/cannot-arrange.ts'
import { linkFlaws, sameLinkAgain } from '../../passwords/mailed-links.ts'
import { freshPassword } from '../../passwords/password-choice.ts'
import { arrangeApp, codeShown, heldApp } from '../../second-factors/authenticator-app.ts'
import { arrangeRecoveryCodes, requireCodesInSet } from '../../second-factors/recovery-codes.ts'
import { begin } from '../complete-sign-in.ts'
import type { Held, Scene, ThingSteps } from '../held.ts'
import { adopt } from '../new-password.ts'
import { sitAt } from '../shared-client.ts'

/** Whether a code that its owner holds completes a sign-in that begins now, after the code was read: that may take a time step. */
const signsIn = async (scene: Scene, from: 'app' | 'recovery', code: () => Promise<string>): Promise<boolean> => {
  const { world, person } = scene
  const read = await code()
  const begun = await begin(world, person, sitAt(scene, 'client'))
  if (begun.type !== 'code-required') return false
  const answer = await world.requests.ask({ type: 'enter-code', signIn: begun.signIn, code: read, from })
  return answer.type !== 'refused'
}

const authenticatorApp = async (scene: Scene): Promise<Held> => {
  const { world, name, person, slot } = scene
  const called = `Codes ${slot}`
  await arrangeApp(world, name, called)
  const app = heldApp(person, called)
  const shown = async () => {
    const { code, step } = await codeShown(world, app, 0)
    app.usedStep = step
    return code
  }
  return { app: app.id, use: async () => [await signsIn(scene, 'app', shown)] }
}

/** One of the set that the person has; the other slot has another one. */
const recoveryCode = async (scene: Scene): Promise<Held> => {
  const { world, name, person, slot } = scene
  if (!person.recoveryCodes) await arrangeRecoveryCodes(world, name)
  const at = slot === 'concerned' ? 0 : 1
  requireCodesInSet(world, at + 1)
  const code = person.recoveryCodes?.current[at]
  if (code === undefined) throw new CannotArrange(`the set of ${name} has too few recovery codes`)
  return { use: async () => [await signsIn(scene, 'recovery', async () => code)] }
}

/** A link that was mailed to whoever said that the password is forgotten. */
const resetLink = async (scene: Scene): Promise<Held> => {
  const { world, person } = scene
  const mail = async () => {
    await world.requests.arrange({ type: 'start-link-reset', identifier: person.identifier })
  }
  await mail()
  const isOwn = ({ link, to }: Delivery): boolean =>
    link !== undefined && to.toLowerCase() === person.identifier.toLowerCase()
  const { link } = (await world.messages.latest(isOwn)) ?? {}
  if (link === undefined) throw new CannotArrange('no mail carries a link for the forgotten password')
  const follow = async (newPassword: string) => world.requests.ask({ type: 'finish-link-reset', link, newPassword })
  const use = async () => {
    const newPassword = freshPassword(world)
    const again = await world.messages.deliveries((one) => isOwn(one) && one.link === link)
    if (again.length > 1) throw sameLinkAgain()
    const followed = (await follow(newPassword)).type === 'password-changed'
    if (followed) adopt(person, newPassword)
    return [followed]
  }
  /** A password that is refused, and a link that is cut. */
  const wrong = async () => {
    const newPassword = freshPassword(world)
    const cut = linkFlaws['without its last sign'](link)
    await world.requests.ask({ type: 'finish-link-reset', link: cut, newPassword })
  }
  return { use, wrong, resend: mail, touch: async () => void (await follow('x')) }
}

export const secondFactorThings = {
  'authenticator-app': { needs: ['code.app'], have: authenticatorApp },
  'recovery-code': { needs: ['code.recovery'], have: recoveryCode },
  'reset-link': { needs: ['password.link'], single: true, life: 'resetlink.lifetime', have: resetLink },
} as const satisfies Record<string, ThingSteps>
