import { type Capability, capabilityNames } from '../../protocol/capabilities.ts'
import type { CommandOf, CommandType } from '../../protocol/command.ts'
import type { Declaration } from '../../protocol/declaration.ts'
import type { Sandbox } from '../../targets/target.ts'
import { TargetError, type TargetErrorCode } from '../../targets/target-error.ts'
import type { Finding } from './finding.ts'

type Asking = { [T in CommandType]: CommandOf<T> }[CommandType]

/** A question that a server with the capability understands, whatever it answers. It changes nothing. */
const probes: Readonly<Partial<Record<Capability, (session: string) => Asking>>> = {
  phones: (session) => ({ type: 'list-phones', session }),
  devices: (session) => ({ type: 'list-devices', session }),
  'app-passwords': (session) => ({ type: 'list-app-passwords', session }),
  services: (session) => ({ type: 'use-service', session, service: 'cloud' }),
  'password.change': (session) => ({
    type: 'change-password',
    session,
    currentPassword: 'not the password',
    newPassword: 'not the password',
  }),
  'password.forgotten': () => ({
    type: 'finish-password-reset',
    reset: 'none',
    code: '000000',
    newPassword: 'Never chosen 1',
  }),
  recovery: () => ({ type: 'read-recovery', recovery: 'none' }),
  keychain: (session) => ({ type: 'read-keychain', session }),
  enrolment: () => ({ type: 'activate-enrolment', enrolment: 'none' }),
}

/** The target has no such command, in its own words. */
const notUnderstood: ReadonlySet<TargetErrorCode> = new Set([
  'unexpected-answer',
  'unsupported-command',
  'missing-power',
  'unknown-answer',
])

/**
 * Hold what a target declares against what it answers: what is declared and not there breaks its word, what is there and
 * not declared is noted. Capabilities that cannot be asked for without changing something are left to the run.
 */
export const tryCapabilities = async (
  sandbox: Sandbox,
  { capabilities }: Declaration,
  session: string,
): Promise<readonly Finding[]> => {
  const findings: Finding[] = []
  let asked = 0
  for (const name of capabilityNames) {
    const probe = probes[name]
    if (!probe) continue
    asked += 1
    const understood = await understands(sandbox, probe(session))
    const { state } = capabilities[name]
    if (state === 'supported' && !understood) {
      const text = `${name} is declared as supported, and ${probe(session).type} is not understood`
      findings.push({ check: 'capabilities', state: 'conformance', text })
    }
    if (state !== 'supported' && understood) {
      const text = `${name} is declared as ${state}, and ${probe(session).type} is understood`
      findings.push({ check: 'capabilities', state: 'noted', text })
    }
  }
  const text = `${asked} of ${capabilityNames.length} were tried; the others show in a run`
  return findings.length > 0 ? findings : [{ check: 'capabilities', state: 'ok', text }]
}

const understands = async (sandbox: Sandbox, command: Asking): Promise<boolean> => {
  try {
    const answer = await sandbox.send<CommandType>(command)
    return !(answer.type === 'refused' && answer.reason === 'not-offered')
  } catch (error) {
    if (error instanceof TargetError && notUnderstood.has(error.code)) return false
    throw error
  }
}
