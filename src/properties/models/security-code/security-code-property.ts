import type { ModelSpec } from '../../model-based/model-spec.ts'
import { searchModel } from '../../model-based/search-model.ts'
import {
  chooseCodeCommand,
  enterRightCommand,
  enterWrongCommand,
  unlockCommand,
  wrongCodesToDeletionCommand,
  wrongCodesToLockCommand,
} from './security-code-commands.ts'
import { SecurityCodeModel } from './security-code-model.ts'

const limits = ['ksc.lock_after', 'ksc.delete_after'] as const

const spec: ModelSpec<SecurityCodeModel> = {
  claim:
    'the right security code works until too many wrong ones were entered, and then only after the lock was ended in a documented way',
  people: ['Ada'],
  smallLimits: ({ declaration: { powers } }) =>
    limits.every((name) => powers.settable.includes(name)) ? [{}, { 'ksc.lock_after': 3, 'ksc.delete_after': 3 }] : [],
  model: (bench) => new SecurityCodeModel(bench),
  commands: () => [
    enterRightCommand(),
    enterWrongCommand(),
    wrongCodesToLockCommand(),
    wrongCodesToDeletionCommand(),
    unlockCommand(),
    chooseCodeCommand(),
    chooseCodeCommand(),
  ],
  boundaries: ['last wrong code before the lock', 'last wrong code before the deletion'],
  runs: 20,
  maxCommands: 8,
}

export const search = searchModel(spec)
