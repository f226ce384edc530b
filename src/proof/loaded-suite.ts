import type { Suite } from '../run/suite/suite.ts'
import type { SupportCode } from '../run/suite/support-code.ts'

/** Features and steps, loaded. */
export type LoadedSuite = { readonly suite: Suite; readonly support: SupportCode }
