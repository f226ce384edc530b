import { boundariesAround } from '../../model-based/command-builders.ts'
import type { ModelSpec } from '../../model-based/model-spec.ts'
import { searchModel } from '../../model-based/search-model.ts'
import { canMoveClock } from '../../search/can-move-clock.ts'
import {
  changePasswordCommand,
  endTrustCommand,
  forcedChangeCommands,
  otherUserCommands,
  signInAgainCommand,
  signInFirstTimeCommand,
  trustExpiryCommand,
} from './trust-commands.ts'
import { TrustModel } from './trust-model.ts'

const spec: ModelSpec<TrustModel> = {
  claim: 'a trusted client is not asked for a code until its trust ends, and every other client always is',
  people: ['Ada', 'Ben'],
  model: (bench) => new TrustModel(bench),
  commands: (context) => [
    signInFirstTimeCommand(context),
    signInAgainCommand(),
    endTrustCommand(context),
    endTrustCommand(context),
    changePasswordCommand(),
    ...forcedChangeCommands(context),
    ...(canMoveClock(context) ? [trustExpiryCommand()] : []),
    ...otherUserCommands(context),
  ],
  boundaries: boundariesAround(['end of trust']),
  runs: 34,
  maxCommands: 12,
}

export const search = searchModel(spec)
