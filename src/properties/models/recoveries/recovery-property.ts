import { boundariesAround } from '../../model-based/command-builders.ts'
import type { ModelSpec } from '../../model-based/model-spec.ts'
import { withDateOfBirth } from '../../model-based/person-setup.ts'
import { searchModel } from '../../model-based/search-model.ts'
import {
  cancelCommand,
  cancelInTimeCommand,
  finishCommand,
  finishTwiceCommand,
  startCommand,
  startToFinishCommand,
  waitCommand,
} from './recovery-commands.ts'
import { RecoveryModel } from './recovery-model.ts'

const spec: ModelSpec<RecoveryModel> = {
  claim:
    'a recovery can be completed once, after its waiting time, without any wrong information, unless the owner cancelled it',
  people: ['Ada'],
  setup: withDateOfBirth,
  model: (bench) => new RecoveryModel(bench),
  commands: () => [
    startCommand(),
    startToFinishCommand(),
    startToFinishCommand(),
    finishCommand(),
    cancelCommand(),
    cancelInTimeCommand(),
    finishTwiceCommand(),
    waitCommand(),
  ],
  boundaries: boundariesAround(['end of the wait of a recovery']),
  runs: 30,
  maxCommands: 10,
}

export const search = searchModel(spec)
