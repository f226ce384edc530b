import { boundariesAround } from '../../model-based/command-builders.ts'
import type { ModelSpec } from '../../model-based/model-spec.ts'
import { searchModel } from '../../model-based/search-model.ts'
import {
  changePasswordCommand,
  createCommand,
  createToLimitCommand,
  exhaustAttemptsCommand,
  readCommand,
  recoverCommands,
  resetPasswordCommands,
  revokeAllCommand,
  revokeCommand,
  useAccountPasswordCommand,
  useCommand,
  useThenRevokeCommand,
} from './app-password-commands.ts'
import { AppPasswordModel } from './app-password-model.ts'

const spec: ModelSpec<AppPasswordModel> = {
  claim:
    'an app-specific password works only for its own account, from its creation until it is revoked, and the limit holds',
  people: ['Ada', 'Ben'],
  smallLimits: () => [{ 'apppw.limit': 3 }, { 'apppw.limit': 3 }, { 'apppw.limit': 4 }],
  model: (bench) => new AppPasswordModel(bench),
  commands: (context) => [
    createCommand(),
    createCommand(),
    createToLimitCommand(),
    useCommand(),
    useCommand(),
    readCommand(),
    useThenRevokeCommand(),
    revokeCommand(),
    revokeAllCommand(),
    changePasswordCommand(),
    ...resetPasswordCommands(context),
    ...recoverCommands(context),
    exhaustAttemptsCommand(),
    ...(context.declaration.edition === 'two-step' ? [] : [useAccountPasswordCommand()]),
  ],
  boundaries: [...boundariesAround(['limit']), ...boundariesAround(['lock on programs'])],
  runs: 40,
  maxCommands: 16,
}

export const search = searchModel(spec)
