import type { ModelSpec } from '../../model-based/model-spec.ts'
import { searchModel } from '../../model-based/search-model.ts'
import { canMoveClock } from '../../search/can-move-clock.ts'
import {
  enterAnyCommand,
  enterMalformedCommand,
  enterRightAfterWrongCommand,
  enterRightCommand,
  enterWrongCommand,
  enterWrongInTwoSignInsCommand,
  obtainCommand,
  startCommand,
  timeBoundaries,
  waitCommand,
} from './code-commands.ts'
import { CodeModel, codeRules } from './code-model.ts'

const spec: ModelSpec<CodeModel> = {
  claim: 'a wrong code never signs anybody in, and too many wrong codes lock code entry for the declared time',
  people: ['Ada'],
  model: (bench) => new CodeModel(codeRules(bench)),
  commands: (context) => [
    startCommand(context),
    obtainCommand(context),
    enterRightCommand(context),
    enterAnyCommand(),
    enterWrongCommand(),
    enterMalformedCommand(),
    enterWrongInTwoSignInsCommand(context),
    enterRightAfterWrongCommand(context),
    enterRightAfterWrongCommand(context),
    ...(canMoveClock(context) ? [waitCommand()] : []),
  ],
  boundaries: ['last wrong code before the lock', ...timeBoundaries],
  runs: 20,
  maxCommands: 24,
}

export const search = searchModel(spec)
