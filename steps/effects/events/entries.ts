import { CannotArrange } from '../../../src/verdict/cannot-arrange.ts'
import { OutsideDeclaration } from '../../../src/verdict/outside-declaration.ts'
import { wrongCodes } from '../../codes/code-source.ts'
import { digitsCode } from '../../security-code/security-code-entry.ts'
import { unusedClient } from '../../sign-in/sign-in.ts'
import { sendCodeTo } from '../../support/texted-code.ts'
import { begin, signedInAt } from '../complete-sign-in.ts'
import { keychainOwnerDevice, passedDevice } from '../things/keychain.ts'
import type { EventScene, EventSteps } from './event.ts'

/** A wrong secret where the thing's own belongs; where it has none, a wrong code in a sign-in of its own. */
const wrongEntry = async ({ world, person, held }: EventScene): Promise<void> => {
  if (held?.wrong) return held.wrong()
  const begun = await begin(world, person, { client: unusedClient(world, 'client') })
  const [code = ''] = await wrongCodes(world, 1)
  if (begun.type === 'code-required') await world.requests.ask({ type: 'enter-code', signIn: begun.signIn, code })
}

const resend = async ({ world, person, held }: EventScene): Promise<void> => {
  if (held?.resend) return held.resend()
  const begun = await begin(world, person, { client: unusedClient(world, 'client') })
  if (begun.type !== 'code-required') return
  const { signIn } = begun
  if (world.sandbox.declaration.edition !== 'two-step' && !person.codesByMail)
    await world.requests.ask({ type: 'send-code', signIn, via: 'push' })
  await world.requests.arrange(sendCodeTo(person, signIn))
}

const used = async ({ held }: EventScene): Promise<void> => {
  const worked = (await held?.use()) ?? []
  if (worked.includes(false)) throw new CannotArrange('it did not work when it was used first')
}

/** Everything that staff can try for the account of somebody else. */
const supportForAccount = async ({ world, person, held }: EventScene): Promise<void> => {
  const { staff } = await world.sandbox.control({ type: 'issue-staff-token' })
  const { identifier, recovery } = person
  await world.requests.ask({ type: 'support-verify-identity', staff, identifier, for: 'account' })
  if (held?.signIn !== undefined) await world.requests.ask({ type: 'support-skip-code', staff, signIn: held.signIn })
  if (recovery !== undefined) await world.requests.ask({ type: 'support-hasten-recovery', staff, recovery })
}

/** Something that support can do for a keychain: a device of the account that gave the security code, and waits. */
const deviceThatWaits = async (scene: EventScene): Promise<void> => {
  if (scene.world.sandbox.declaration.capabilities.keychain.state === 'absent') return
  await passedDevice({ ...scene, slot: 'other' })
}

const supportForKeychain = async ({ world, person }: EventScene): Promise<void> => {
  const { staff } = await world.sandbox.control({ type: 'issue-staff-token' })
  await world.requests.ask({ type: 'support-verify-identity', staff, identifier: person.identifier, for: 'keychain' })
}

/** A device of its own where wrong security codes are entered: it is signed in before anything is locked. */
const deviceThatGuesses = async (scene: EventScene): Promise<void> => {
  const { world, person } = scene
  if (world.sandbox.declaration.capabilities.keychain.state === 'absent') return
  await keychainOwnerDevice(scene)
  person.clients.set(guessing, await signedInAt(world, person, { client: unusedClient(world, 'iPod touch') }))
}
const guessing = 'device that guesses'

/** As many wrong security codes as lock it; then support vouches. */
const unlockSecurityCode = async ({ world, person }: EventScene): Promise<void> => {
  const { sandbox, requests } = world
  if (sandbox.parameter('ksc.delete_after') <= sandbox.parameter('ksc.lock_after'))
    throw new OutsideDeclaration('the keychain is deleted as soon as access to it is lost (ksc.delete_after)')
  if (sandbox.declares('ksc.unlock_by_support') !== true)
    throw new OutsideDeclaration('support lets no security code be entered again (ksc.unlock_by_support)')
  const { session = '' } = world.people.client(person, guessing)
  const securityCode = digitsCode(world, 9).value
  requests.aboutLimits.add('ksc.lock_after')
  for (let turn = 0; turn < sandbox.parameter('ksc.lock_after'); turn += 1)
    await requests.ask({ type: 'enter-security-code', session, securityCode })
  const { staff } = await sandbox.control({ type: 'issue-staff-token' })
  const { identifier } = person
  await requests.arrange({ type: 'support-verify-identity', staff, identifier, for: 'keychain' })
}

export const entryEvents = {
  'wrong-entry': { happen: wrongEntry },
  resend: { happen: resend },
  used: { happen: used },
  'support-for-account': { needs: ['support'], happen: supportForAccount },
  'security-code-unlocked': {
    needs: ['support', 'keychain', 'sign-in.device'],
    prepare: deviceThatGuesses,
    happen: unlockSecurityCode,
  },
  'support-for-keychain': { needs: ['support', 'keychain'], prepare: deviceThatWaits, happen: supportForKeychain },
} as const satisfies Record<string, EventSteps>
