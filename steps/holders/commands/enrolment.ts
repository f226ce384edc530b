import type { EnrolmentStep } from '../../../src/protocol/areas/enrolment.ts'
import type { CommandType } from '../../../src/protocol/command.ts'
import { CannotArrange } from '../../../src/verdict/cannot-arrange.ts'
import { pageOperations } from '../../account/page-operations.ts'
import { enrolledNumbers, signInToEnrol } from '../../effects/accounts.ts'
import type { Scene } from '../../effects/held.ts'
import { newestCode } from '../../effects/things/begun.ts'
import {
  activateEnrolmentCommand,
  arrangeSender,
  enrolPhoneCommand,
  noteAnswer,
  startEnrolmentCommand,
  takeRemainingSteps,
  verifyEnrolledPhoneCommand,
} from '../../enrolment/enrolment.ts'
import type { HeldCommand } from '../held-command.ts'

const account = 'without a second factor'
const phone = 'other phone'

/** An enrolment that was begun on a phone, as far as the steps that it leaves. */
const begun = async (scene: Scene, leaves: readonly EnrolmentStep[]): Promise<string> => {
  const { world, name, person } = scene
  await signInToEnrol(world, name)
  noteAnswer(person, await world.requests.arrange(await startEnrolmentCommand(world, name, phone)))
  await takeRemainingSteps(world, name, enrolledNumbers[name] ?? '', arrangeSender(world), leaves)
  return person.enrolment?.id ?? ''
}

const numberOf = ({ name }: Scene): string => enrolledNumbers[name] ?? ''

export const enrolmentCommands = {
  'start-enrolment': {
    account,
    needs: ['enrolment', 'sign-in.device'],
    arrange: async ({ world, name }) => {
      await signInToEnrol(world, name)
      const made = await startEnrolmentCommand(world, name, phone)
      return { own: made.session, command: (session) => ({ ...made, session }) }
    },
  },
  'enrol-phone': {
    account,
    needs: ['enrolment', 'sign-in.device'],
    arrange: async (scene) => {
      const own = await begun(scene, ['phone', 'code', 'activation'])
      const made = enrolPhoneCommand(scene.person, numberOf(scene), 'text')
      return { own, command: (enrolment) => ({ ...made, enrolment }) }
    },
  },
  'verify-enrolled-phone': {
    account,
    needs: ['enrolment', 'sign-in.device'],
    arrange: async (scene) => {
      const own = await begun(scene, ['code', 'activation'])
      const { code } = await newestCode(scene, [numberOf(scene)])
      const made = verifyEnrolledPhoneCommand(scene.person, numberOf(scene), code)
      return { own, command: (enrolment) => ({ ...made, enrolment }) }
    },
  },
  'activate-enrolment': {
    account,
    setting: ['enrol.explicit_activate', true],
    needs: ['enrolment', 'sign-in.device'],
    arrange: async (scene) => {
      const own = await begun(scene, ['activation'])
      if (!scene.person.enrolment?.wants.includes('activation')) throw new CannotArrange('nothing is left to activate')
      const made = activateEnrolmentCommand(scene.person)
      return { own, command: (enrolment) => ({ ...made, enrolment }) }
    },
  },
  'turn-off-two-factor': {
    needs: ['un-enrolment'],
    arrange: async ({ world, name }) => {
      const made = await pageOperations['turn two-factor authentication off']?.command(world, name)
      if (!made) throw new Error('nothing is known of how to turn two-factor off')
      return { own: made.session, command: (session) => ({ ...made, session }) }
    },
  },
} as const satisfies Partial<Record<CommandType, HeldCommand>>
