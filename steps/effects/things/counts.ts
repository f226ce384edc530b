import type { ParameterName } from '../../../src/protocol/parameters.ts'
import { OutsideDeclaration } from '../../../src/verdict/outside-declaration.ts'
import { wrongProgramPasswordLike } from '../../app-passwords/program-password.ts'
import { wrongCodes } from '../../codes/code-source.ts'
import { digitsCode } from '../../security-code/security-code-entry.ts'
import { answering, requireQuestionsAsked } from '../../support/security-answers.ts'
import { anyCode, begin, enterAnyCode, passed, signedInAt } from '../complete-sign-in.ts'
import type { Held, Scene, ThingSteps } from '../held.ts'
import { sitAt } from '../shared-client.ts'
import { count, type Entry, enterWrong, limitOf } from './counting.ts'
import { keychainOwnerDevice } from './keychain.ts'
import { countOfSends } from './sends.ts'
import { arrangeProgramPassword, programSession } from './sessions.ts'
import { waitingAt } from './sign-ins.ts'

const passwords = async (scene: Scene): Promise<Entry> => {
  const { world, person } = scene
  const at = sitAt(scene, 'client')
  const wrong = async (turn: number) =>
    void (await begin(world, person, at, { password: `not ${person.password} ${turn}` }))
  return { wrong, right: async () => (await begin(world, person, at)).type !== 'refused' }
}

const codes = async (scene: Scene): Promise<Entry> => {
  const { world, person } = scene
  const at = sitAt(scene, 'client')
  const first = await waitingAt(scene, at)
  const scope = world.sandbox.parameter('code.attempts_scope')
  const signInNow = () => (scope === 'account' ? waitingAt(scene, at) : first)
  // A new code would begin another count.
  const only = scope === 'code' ? await anyCode(world, person, first) : undefined
  const wrong = async () => {
    const signIn = await signInNow()
    const [code = ''] = await wrongCodes(world, 1)
    await world.requests.ask({ type: 'enter-code', signIn, code })
  }
  const enter = (signIn: string) =>
    only === undefined
      ? enterAnyCode(world, person, signIn)
      : world.requests.ask({ type: 'enter-code', signIn, code: only })
  return { wrong, right: async () => passed(await enter(await signInNow())) }
}

const answers = async (scene: Scene): Promise<Entry> => {
  const { world, person } = scene
  requireQuestionsAsked(world)
  // Nothing would be counted, and the right answers would be refused in any case.
  if ((await begin(world, person, sitAt(scene, 'browser'))).type === 'code-required')
    throw new Error('an account with a second factor is asked no security questions: choose another kind of account')
  const answer = async (age: 'right' | 'wrong') => {
    const begun = await begin(world, person, sitAt(scene, 'browser'))
    if (begun.type !== 'questions-required') return begun.type === 'signed-in'
    return (await world.requests.ask(answering(person, begun.signIn, age))).type === 'signed-in'
  }
  return { wrong: async () => void (await answer('wrong')), right: () => answer('right') }
}

const programs = async ({ world, name, person, slot }: Scene): Promise<Entry> => {
  const { secret } = await arrangeProgramPassword(world, name, `Mail ${slot}`)
  const wrong = async (turn: number) =>
    void (await programSession(world, person.identifier, wrongProgramPasswordLike(secret, turn)))
  return { wrong, right: async () => (await programSession(world, person.identifier, secret)) !== undefined }
}

const securityCodes = async (scene: Scene): Promise<Entry> => {
  const { world, person } = scene
  await keychainOwnerDevice(scene)
  const at = await signedInAt(world, person, sitAt(scene, 'tablet'))
  const enter = async (securityCode: string) => {
    at.items ??= []
    const answer = await world.requests.ask({ type: 'enter-security-code', session: at.session ?? '', securityCode })
    return answer.type !== 'refused'
  }
  return {
    wrong: async () => void (await enter(digitsCode(world, 9).value)),
    right: () => enter(person.securityCode ?? ''),
  }
}

/** A lock that is kept for one sign-in ends before that does, or nothing shows its end. */
const codesThatOutliveTheLock = (scene: Scene): Promise<Entry> => {
  const { sandbox } = scene.world
  const ofSignIn = sandbox.parameter('code.attempts_scope') !== 'account'
  if (ofSignIn && sandbox.parameter('signin.pending_lifetime') <= sandbox.parameter('code.lock_time')) {
    throw new OutsideDeclaration('the sign-in ends before its lock does (signin.pending_lifetime)')
  }
  return codes(scene)
}

/** Where the keychain is deleted as soon as access to it is lost, nothing is left to be locked. */
const lockedSecurityCodes = (scene: Scene): Promise<Entry> => {
  const { sandbox } = scene.world
  if (sandbox.parameter('ksc.delete_after') <= sandbox.parameter('ksc.lock_after')) {
    throw new OutsideDeclaration('the keychain is deleted as soon as access to it is lost (ksc.delete_after)')
  }
  return securityCodes(scene)
}

/** Codes generated in the settings of the trusted phone. */
const generated = async ({ world, person }: Scene): Promise<Entry> => {
  const generate = async (): Promise<boolean> => {
    const { session = '' } = world.people.client(person, 'trusted phone')
    return (await world.requests.ask({ type: 'generate-code', session })).type !== 'refused'
  }
  return { wrong: async () => void (await generate()), right: generate }
}

/** After how many in all the account is disabled, which other events end. */
const disabling: Readonly<Partial<Record<ParameterName, ParameterName>>> = {
  'code.attempts': 'code.disable_after',
  'password.attempts': 'password.disable_after',
}

/** As many as lock: it stands as long as what is right is refused. */
const lock =
  (limit: ParameterName, entry: (scene: Scene) => Promise<Entry>) =>
  async (scene: Scene): Promise<Held> => {
    const disables = disabling[limit]
    const most = disables === undefined ? 0 : Number(scene.world.sandbox.parameter(disables))
    if (most > 0 && most <= limitOf(scene, limit)) {
      throw new OutsideDeclaration(`the account is disabled as soon as it is locked (${disables})`)
    }
    const both = await entry(scene)
    await enterWrong(scene, both, limit, limitOf(scene, limit))
    return { use: async () => [!(await both.right())], limit, isLock: true, wrong: () => both.wrong(98) }
  }

export const countThings = {
  'count-passwords': { single: true, have: count('password.attempts', passwords) },
  'count-codes': { single: true, have: count('code.attempts', codes) },
  'count-answers': { needs: ['security-questions'], single: true, have: count('questions.attempts', answers) },
  'count-programs': { needs: ['app-passwords'], single: true, have: count('apppw.attempts', programs) },
  'count-security-codes': { needs: ['keychain'], single: true, have: count('ksc.lock_after', securityCodes) },
  'count-sends': { needs: ['phones'], single: true, have: countOfSends },
  'count-generated': {
    needs: ['code.on-demand', 'sign-in.device'],
    single: true,
    have: count('code.on_demand', generated),
  },
  'lock-passwords': { single: true, life: 'password.lock_time', have: lock('password.attempts', passwords) },
  'lock-codes': { single: true, life: 'code.lock_time', have: lock('code.attempts', codesThatOutliveTheLock) },
  'lock-answers': { needs: ['security-questions'], single: true, have: lock('questions.attempts', answers) },
  'lock-programs': {
    needs: ['app-passwords'],
    single: true,
    life: 'apppw.lock_time',
    have: lock('apppw.attempts', programs),
  },
  'lock-security-code': { needs: ['keychain'], single: true, have: lock('ksc.lock_after', lockedSecurityCodes) },
} as const satisfies Record<string, ThingSteps>
