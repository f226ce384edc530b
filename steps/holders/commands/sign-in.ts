import type { CommandType } from '../../../src/protocol/command.ts'
import { CannotArrange } from '../../../src/verdict/cannot-arrange.ts'
import { anyCode, begin } from '../../effects/complete-sign-in.ts'
import type { Scene } from '../../effects/held.ts'
import { sitAt } from '../../effects/shared-client.ts'
import { waitingAt } from '../../effects/things/sign-ins.ts'
import { answersOf, requireQuestionsAsked } from '../../support/security-answers.ts'
import type { HeldCommand } from '../held-command.ts'

export const trustedSession = ({ world, person }: Scene): string =>
  world.people.client(person, 'trusted phone').session ?? ''

const waiting = (scene: Scene): Promise<string> => waitingAt(scene, sitAt(scene, 'client'))

export const signInCommands = {
  'send-code': {
    needs: ['code.text'],
    arrange: async (scene) => {
      const own = await waiting(scene)
      const [phone = ''] = scene.person.phones.values()
      return { own, command: (signIn) => ({ type: 'send-code', signIn, via: 'text', phone }) }
    },
  },
  'read-sign-in': {
    arrange: async (scene) => ({
      own: await waiting(scene),
      command: (signIn) => ({ type: 'read-sign-in', signIn }),
    }),
  },
  'enter-code': {
    arrange: async (scene) => {
      const own = await waiting(scene)
      const code = (await anyCode(scene.world, scene.person, own)) ?? ''
      return { own, command: (signIn) => ({ type: 'enter-code', signIn, code }) }
    },
  },
  'offer-evidence': {
    arrange: async (scene) => ({
      own: await waiting(scene),
      command: (signIn) => ({ type: 'offer-evidence', signIn, kind: 'date-of-birth', value: '1990-01-01' }),
    }),
  },
  'answer-questions': {
    needs: ['security-questions'],
    account: 'with security questions but no second factor',
    arrange: async (scene) => {
      const { world, person } = scene
      requireQuestionsAsked(world)
      const answer = await begin(world, person, sitAt(scene, 'browser'))
      if (answer.type !== 'questions-required') throw new CannotArrange('no security questions were asked')
      const answers = answersOf(person, 'right')
      return { own: answer.signIn, command: (signIn) => ({ type: 'answer-questions', signIn, answers }) }
    },
  },
  'answer-request': {
    needs: ['two-factor', 'code.push', 'sign-in.device'],
    arrange: async (scene) => {
      const { world, person } = scene
      await waiting(scene)
      const { device, session = '' } = world.people.client(person, 'trusted phone')
      const pushed = await world.messages.latest(({ to, request }) => to === device && request !== undefined)
      if (pushed?.request === undefined) throw new CannotArrange('no request came to the trusted phone')
      const { request } = pushed
      return { own: session, command: (token) => ({ type: 'answer-request', session: token, request, allow: true }) }
    },
  },
  'generate-code': {
    needs: ['code.on-demand', 'sign-in.device'],
    arrange: async (scene) => {
      await scene.world.people.allReady()
      return { own: trustedSession(scene), command: (session) => ({ type: 'generate-code', session }) }
    },
  },
  'set-find': {
    needs: ['devices', 'sign-in.device'],
    arrange: async (scene) => {
      await scene.world.people.allReady()
      return { own: trustedSession(scene), command: (session) => ({ type: 'set-find', session, on: true }) }
    },
  },
} as const satisfies Partial<Record<CommandType, HeldCommand>>
