import type { ModelSpec } from '../../model-based/model-spec.ts'
import { searchModel } from '../../model-based/search-model.ts'
import { canMoveClock } from '../../search/can-move-clock.ts'
import {
  enterAnyCommand,
  enterAtExpiryCommand,
  enterInOtherSignInCommand,
  enterReplacedCommand,
  enterRightCommand,
  enterUsedCommand,
  enterWrongCommand,
  obtainCommand,
  sendToLimitCommand,
  startCommand,
  timeBoundaries,
  waitCommand,
} from './code-commands.ts'
import { CodeModel, codeRules } from './code-model.ts'

const spec: ModelSpec<CodeModel> = {
  claim: 'a code works once, for its own sign-in, and only within its lifetime',
  people: ['Ada'],
  model: (bench) => new CodeModel(codeRules(bench)),
  commands: (context) => [
    startCommand(context),
    obtainCommand(context),
    enterRightCommand(context),
    enterAnyCommand(),
    enterReplacedCommand(context),
    enterReplacedCommand(context),
    enterInOtherSignInCommand(context),
    enterUsedCommand(context),
    enterWrongCommand(),
    sendToLimitCommand(),
    ...(canMoveClock(context) ? [enterAtExpiryCommand(context), waitCommand()] : []),
  ],
  boundaries: ['last wrong code before the lock', 'last message before the limit', ...timeBoundaries],
  runs: 40,
  maxCommands: 24,
}

export const search = searchModel(spec)
