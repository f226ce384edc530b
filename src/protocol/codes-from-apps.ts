import type { Declaration } from './declaration.ts'

/** The capabilities, beside `code.app`, by which codes reach their owner. */
const otherWays = ['code.text', 'code.call', 'code.email', 'code.push', 'code.on-demand'] as const

/**
 * Whether authenticator apps are the only source of codes, beside recovery codes. On such a server an account gets its second
 * factor when its owner enrols an app: it is provisioned without numbers, and assay enrols one.
 */
export const codesComeFromAppsOnly = ({ capabilities }: Pick<Declaration, 'capabilities'>): boolean =>
  capabilities['code.app'].state === 'supported' && otherWays.every((one) => capabilities[one].state === 'absent')
