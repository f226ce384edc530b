import { boundariesAround } from '../../model-based/command-builders.ts'
import type { ModelSpec } from '../../model-based/model-spec.ts'
import { withoutSecondFactor } from '../../model-based/person-setup.ts'
import { searchModel } from '../../model-based/search-model.ts'
import { canMoveClock } from '../../search/can-move-clock.ts'
import {
  continueAtExpiryCommand,
  finishCommand,
  leaveUnfinishedCommand,
  signInCommand,
  verifyWronglyCommand,
  waitCommand,
} from './enrolment-commands.ts'
import { EnrolmentModel } from './enrolment-model.ts'

const people = ['Ada', 'Ben']

const spec: ModelSpec<EnrolmentModel> = {
  claim: 'an enrolment changes nothing until it is completed, which takes its own code within its lifetime',
  people,
  setup: withoutSecondFactor,
  model: (bench) => new EnrolmentModel(bench, people),
  commands: (context) => [
    leaveUnfinishedCommand(context),
    finishCommand(context),
    verifyWronglyCommand(),
    signInCommand(),
    ...(canMoveClock(context)
      ? [continueAtExpiryCommand(context), continueAtExpiryCommand(context), waitCommand()]
      : []),
  ],
  boundaries: boundariesAround(['end of the life of a code', 'end of the wait of an enrolment']),
  runs: 40,
  maxCommands: 8,
}

export const search = searchModel(spec)
