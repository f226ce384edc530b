import { recoveryNumber } from '../../../src/properties/fixture/recovery-information.ts'
import { CannotArrange } from '../../../src/verdict/cannot-arrange.ts'
import { wrongCodes } from '../../codes/code-source.ts'
import { freshPassword } from '../../passwords/password-choice.ts'
import { addPhoneCommand } from '../../phones/phone-numbers.ts'
import { startRecoveryCommand } from '../../recovery/recovery.ts'
import { noteRecovered } from '../../support/texted-code.ts'
import { codeByText, passed, sessionForNumbers } from '../complete-sign-in.ts'
import type { Held, Scene, ThingSteps } from '../held.ts'
import { adopt } from '../new-password.ts'
import { methodOf, sitAt } from '../shared-client.ts'
import { waitingAt } from './sign-ins.ts'

/** The newest code that came to one of these numbers, and where. */
export const newestCode = async ({ world }: Pick<Scene, 'world'>, numbers: readonly string[]) => {
  const delivery = await world.messages.latest(({ to, code }) => numbers.includes(to) && code !== undefined)
  if (delivery?.code === undefined) throw new CannotArrange('no code arrived')
  return { code: delivery.code, number: delivery.to }
}

const begunReset = async (scene: Scene): Promise<Held> => {
  const { world, person } = scene
  const start = () => world.requests.arrange({ type: 'start-password-reset', identifier: person.identifier })
  const { reset } = await start()
  const { code, number } = await newestCode(scene, [...person.phones.keys()])
  const finish = async (entry: string) => {
    const newPassword = freshPassword(world)
    const answer = await world.requests.ask({ type: 'finish-password-reset', reset, code: entry, newPassword })
    if (answer.type === 'password-changed') adopt(person, newPassword)
    return answer.type === 'password-changed'
  }
  const wrong = async () => void (await finish((await wrongCodes(world, 1))[0] ?? ''))
  return {
    number,
    use: async () => [await finish(code)],
    wrong,
    touch: wrong,
    resend: async () => void (await start()),
    // The right code with a password that is refused.
    renew: () => world.requests.ask({ type: 'finish-password-reset', reset, code, newPassword: 'x' }),
  }
}

/** Ask for a recovery with everything that is right of the account. */
export const startRecovery = async ({ world, person }: Pick<Scene, 'world' | 'person'>): Promise<void> => {
  const number = person.reachedAt ?? [...person.phones.keys()][0] ?? ''
  const { evidence, ...command } = startRecoveryCommand(person, 'cannot-sign-in', 'full')
  const given = number === '' ? evidence : { ...evidence, 'trusted-number': number }
  person.recovery = (await world.requests.arrange({ ...command, evidence: given })).recovery
}

const begunRecovery = async (scene: Scene): Promise<Held> => {
  const { world, person } = scene
  await startRecovery(scene)
  const { recovery = '' } = person
  const read = () => world.requests.ask({ type: 'read-recovery', recovery })
  const begunAt = world.clock.elapsed
  /** Before its end it waits: one that is ready by then was shortened. */
  const states = () => {
    const isOver = world.clock.elapsed - begunAt >= Number(world.sandbox.declares('recovery.delay') ?? 0)
    return isOver ? ['waiting', 'ready'] : ['waiting']
  }
  const use = async () => {
    const answer = await read()
    return [answer.type === 'recovery' && states().includes(answer.state)]
  }
  return { use, touch: async () => void (await read()) }
}

const codeRecovery = async (scene: Scene): Promise<Held> => {
  const { world, person } = scene
  const { recovery = '' } = person
  const send = () => world.requests.arrange({ type: 'send-recovery-code', recovery })
  await send()
  const { code } = await newestCode(scene, [recoveryNumber])
  const finish = async (entry: string) => {
    const newPassword = freshPassword(world)
    const answer = await world.requests.ask({ type: 'finish-recovery', recovery, code: entry, newPassword })
    if (answer.type !== 'recovery-finished') return false
    adopt(person, newPassword)
    noteRecovered(world, person, recoveryNumber)
    return true
  }
  const wrong = async () => void (await finish((await wrongCodes(world, 1))[0] ?? ''))
  const renew = () => world.requests.ask({ type: 'finish-recovery', recovery, code, newPassword: 'x' })
  return { use: async () => [await finish(code)], wrong, touch: wrong, resend: async () => void (await send()), renew }
}

const waitingNumbers: Readonly<Record<string, string>> = {
  'Ada concerned': '+12025552101',
  'Ada other': '+12025553101',
  'Ben concerned': '+12025552102',
  'Ben other': '+12025553102',
}

const unverifiedNumber = async (scene: Scene): Promise<Held> => {
  const { world, name, person, slot } = scene
  const number = waitingNumbers[`${name} ${slot}`] ?? ''
  const { phone } = await world.requests.arrange(
    addPhoneCommand(await sessionForNumbers(world, person), number, methodOf(scene)),
  )
  const { code } = await newestCode(scene, [number])
  const enter = async (entry: string) => {
    const session = await sessionForNumbers(world, person)
    return (await world.requests.ask({ type: 'verify-phone', session, phone, code: entry })).type === 'phone-verified'
  }
  const wrong = async () => void (await enter((await wrongCodes(world, 1))[0] ?? ''))
  const resend = async () => {
    const session = await sessionForNumbers(world, person)
    await world.requests.arrange({ type: 'send-phone-code', session, phone, method: 'text' })
  }
  person.phones.delete(number)
  return { number, phone, use: async () => [await enter(code)], wrong, touch: wrong, resend }
}

/** A number that waits, with the newest code that came to it. */
const waitingNumber = async (scene: Scene): Promise<Held> => {
  const held = await unverifiedNumber(scene)
  const { world, person } = scene
  const { number = '', phone = '' } = held
  const use = async () => {
    const session = await sessionForNumbers(world, person)
    await world.requests.ask({ type: 'send-phone-code', session, phone, method: 'text' })
    const { code } = await newestCode(scene, [number])
    return [(await world.requests.ask({ type: 'verify-phone', session, phone, code })).type === 'phone-verified']
  }
  const touch = async () => {
    await held.wrong?.()
    await held.resend?.()
  }
  return { ...held, use, touch }
}

const trustedNumber = async (scene: Scene): Promise<Held> => {
  const { world, person, slot } = scene
  const numberNow = () => {
    const numbers = [...person.phones.keys()]
    return (slot === 'concerned' ? numbers.at(-1) : numbers[0]) ?? ''
  }
  const known = numberNow()
  const use = async () => {
    const number = known === '' ? numberNow() : known
    const signIn = await waitingAt(scene, sitAt(scene, 'client'))
    const code = await codeByText(world, person, signIn, number)
    if (code === undefined) return [false]
    return [passed(await world.requests.ask({ type: 'enter-code', signIn, code }))]
  }
  return known === '' ? { use } : { number: known, use }
}

export const begunThings = {
  'begun-reset': { needs: ['password.forgotten'], single: true, life: 'code.lifetime', have: begunReset },
  'code-reset': { needs: ['password.forgotten'], single: true, life: 'code.lifetime', have: begunReset },
  'begun-recovery': { needs: ['recovery'], single: true, have: begunRecovery },
  'code-recovery': {
    needs: ['recovery'],
    single: true,
    life: 'code.lifetime',
    prepare: startRecovery,
    wait: 'recovery.delay',
    have: codeRecovery,
  },
  'code-number': {
    needs: ['phones'],
    life: 'code.lifetime',
    within: ['phone.pending_lifetime'],
    have: unverifiedNumber,
  },
  'unverified-number': { needs: ['phones'], life: 'phone.pending_lifetime', have: waitingNumber },
  'trusted-number': { have: trustedNumber },
} as const satisfies Record<string, ThingSteps>
