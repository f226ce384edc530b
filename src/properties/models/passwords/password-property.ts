import { boundariesAround, boundaryAt } from '../../model-based/command-builders.ts'
import type { ModelSpec } from '../../model-based/model-spec.ts'
import { searchModel } from '../../model-based/search-model.ts'
import {
  changeWithOldCommand,
  renewCommand,
  renewDuringSignInCommand,
  signInCommand,
  wrongPasswordsToLimitCommand,
} from './password-commands.ts'
import { PasswordModel } from './password-model.ts'

const spec: ModelSpec<PasswordModel> = {
  claim: 'only the newest account password works, and whatever was started with an older one has ended',
  people: ['Ada'],
  model: (bench) => new PasswordModel(bench),
  commands: (context) => [
    signInCommand(),
    renewCommand(context),
    renewCommand(context),
    renewDuringSignInCommand(context),
    changeWithOldCommand(),
    wrongPasswordsToLimitCommand(context),
  ],
  boundaries: [
    boundaryAt('last wrong password before the lock', -1),
    boundaryAt('last wrong password before the lock', 0),
    ...boundariesAround(['end of the lock on passwords']),
  ],
  runs: 26,
  maxCommands: 8,
}

export const search = searchModel(spec)
