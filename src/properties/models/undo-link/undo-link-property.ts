import { boundariesAround } from '../../model-based/command-builders.ts'
import type { ModelSpec } from '../../model-based/model-spec.ts'
import { withoutSecondFactor } from '../../model-based/person-setup.ts'
import { searchModel } from '../../model-based/search-model.ts'
import { canMoveClock } from '../../search/can-move-clock.ts'
import { enrolCommand, followAtExpiryCommand, followCommand, signInCommand, waitCommand } from './undo-link-commands.ts'
import { UndoLinkModel } from './undo-link-model.ts'

const people = ['Ada', 'Ben']

const spec: ModelSpec<UndoLinkModel> = {
  claim: 'an undo link undoes only its own enrolment, once and within two weeks, and nothing else turns the code off',
  people,
  setup: withoutSecondFactor,
  model: (bench) => new UndoLinkModel(bench, people),
  commands: (context) => [
    enrolCommand(),
    followCommand(),
    signInCommand(),
    ...(canMoveClock(context) ? [followAtExpiryCommand(), waitCommand()] : []),
  ],
  boundaries: boundariesAround(['end of the two weeks']),
  runs: 36,
  maxCommands: 10,
}

export const search = searchModel(spec)
