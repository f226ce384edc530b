import { boundariesAround, boundaryAt } from '../../model-based/command-builders.ts'
import type { ModelSpec } from '../../model-based/model-spec.ts'
import { searchModel } from '../../model-based/search-model.ts'
import { canMoveClock } from '../../search/can-move-clock.ts'
import {
  addCommand,
  addToLimitCommand,
  removeAllCommand,
  removeCommand,
  removeDuringSignInCommand,
  useAnyCommand,
  useUntrustedCommand,
  verifyCommand,
  verifyLateCommand,
  verifyWronglyCommand,
} from './phone-commands.ts'
import { PhoneModel } from './phone-model.ts'

const spec: ModelSpec<PhoneModel> = {
  claim: 'only verified numbers get codes, the last of them always stays, and the limit on numbers holds',
  people: ['Ada'],
  smallLimits: ({ declaration }) => [{ 'phone.max': Math.max(3, declaration.parameters['phone.max_at_enrol'] ?? 0) }],
  model: (bench) => new PhoneModel(bench),
  commands: (context) => [
    addCommand(),
    addToLimitCommand(),
    verifyCommand(),
    verifyWronglyCommand(),
    useAnyCommand(),
    useUntrustedCommand(),
    removeCommand(),
    removeAllCommand(),
    removeDuringSignInCommand(),
    ...(canMoveClock(context) ? [verifyLateCommand()] : []),
  ],
  boundaries: [
    'last trusted number',
    boundaryAt('limit of numbers', 0),
    boundaryAt('limit of numbers', 1),
    ...boundariesAround(['end of the life of a code', 'end of the wait of a number']),
  ],
  runs: 24,
  maxCommands: 14,
}

export const search = searchModel(spec)
