import type { ModelSpec } from '../../model-based/model-spec.ts'
import { searchModel } from '../../model-based/search-model.ts'
import { forbiddenCommands, permittedCommands, programCommands } from './account-commands.ts'
import { AccountModel } from './account-model.ts'

const spec: ModelSpec<AccountModel> = {
  claim: 'nothing that is done in one account changes another account',
  people: ['Ada', 'Ben'],
  model: () => new AccountModel(),
  commands: (context) => [...permittedCommands(context), ...forbiddenCommands(context), ...programCommands(context)],
  boundaries: [],
  runs: 20,
  maxCommands: 10,
}

export const search = searchModel(spec)
