import { controlDefects } from './control-defects.ts'
import type { ContractDefect } from './defective-server.ts'
import { furtherDefects } from './further-defects.ts'
import { publicDefects } from './public-defects.ts'
import { thirdDefects } from './third-defects.ts'

/** Servers with one defect each, in the order of docs/contract-defects.md. */
export const contractDefects: readonly ContractDefect[] = [
  ...controlDefects,
  ...publicDefects,
  ...furtherDefects,
  ...thirdDefects,
]
