import { type Capability, capabilityNames } from '../protocol/capabilities.ts'
import type { CommandOf, CommandType } from '../protocol/command.ts'
import type { Declaration } from '../protocol/declaration.ts'
import { essentialCommands } from '../targets/adapter/essential-commands.ts'
import type { Sandbox } from '../targets/target.ts'
import { TargetError, type TargetErrorCode } from '../targets/target-error.ts'
import type { Diagnostic } from './diagnostic.ts'

type ProbeCommand = { [T in CommandType]: CommandOf<T> }[CommandType]

/** A command that a server with the capability understands, whatever it answers. It changes nothing. */
const probes: Readonly<Partial<Record<Capability, (session: string) => ProbeCommand>>> = {
  phones: (session) => ({ type: 'list-phones', session }),
  devices: (session) => ({ type: 'list-devices', session }),
  'app-passwords': (session) => ({ type: 'list-app-passwords', session }),
  'code.app': (session) => ({ type: 'list-authenticator-apps', session }),
  'code.recovery': (session) => ({ type: 'read-recovery-codes', session }),
  sessions: (session) => ({ type: 'list-sessions', session }),
  'password.link': () => ({ type: 'finish-link-reset', link: 'none', newPassword: 'Never chosen 1' }),
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

/** Every target understands it, since every sign-in is judged by it: it proves no capability. */
const alwaysUnderstood: ReadonlySet<CommandType> = new Set(['use-service'])

/**
 * Differences between declaration and answers. `overclaimed`: declared, and missing. `undeclared`: present, and not
 * declared. `unclear`: declared, and answered with a reply that its adapter does not know.
 */
export type Contradiction = {
  readonly capability: Capability
  readonly command: CommandType
  readonly kind: 'overclaimed' | 'undeclared' | 'unclear'
}

/**
 * Compares the declaration of a target with its answers. Capabilities that cannot be probed without changing anything
 * are left to the scenarios.
 */
export const contradictions = async (
  sandbox: Sandbox,
  { capabilities }: Declaration,
  session: string,
): Promise<readonly Contradiction[]> => {
  const found: Contradiction[] = []
  for (const capability of capabilityNames) {
    const probe = probes[capability]
    if (!probe) continue
    const { type: command } = probe(session)
    const answer = await sendProbe(sandbox, probe(session))
    const kind =
      capabilities[capability].state === 'supported'
        ? whenDeclared(answer, essentialCommands[capability]?.includes(command) ?? false)
        : answer === 'understood' && !alwaysUnderstood.has(command)
          ? 'undeclared'
          : undefined
    if (kind !== undefined) found.push({ capability, command, kind })
  }
  return found
}

/** The adapter may lack a command that the capability can be tested without. */
const whenDeclared = (answer: ProbeAnswer, essential: boolean): Contradiction['kind'] | undefined => {
  if (answer === 'unclear') return 'unclear'
  return answer === 'not-offered' || (answer === 'no-command' && essential) ? 'overclaimed' : undefined
}

/** The same, as diagnostics of the doctor. */
export const diagnoseCapabilities = async (
  sandbox: Sandbox,
  declaration: Declaration,
  session: string,
): Promise<readonly Diagnostic[]> => {
  const found = await contradictions(sandbox, declaration, session)
  const text = `${Object.keys(probes).length} of ${capabilityNames.length} were tried; a run tests the others`
  return found.length > 0
    ? found.map((one) => asDiagnostic(one, declaration))
    : [{ check: 'capabilities', state: 'ok', text }]
}

const asDiagnostic = ({ capability, command, kind }: Contradiction, { capabilities }: Declaration): Diagnostic => {
  const declared = `${capability} is declared as ${capabilities[capability].state}, and ${command}`
  switch (kind) {
    case 'overclaimed':
      return { check: 'capabilities', state: 'conformance', text: `${declared} is not recognised` }
    case 'undeclared':
      return { check: 'capabilities', state: 'noted', text: `${declared} works` }
    case 'unclear':
      return {
        check: 'capabilities',
        state: 'configuration',
        text: `${declared} gets an answer that the adapter does not recognise`,
        advice: 'assay doctor sends invalid tokens: add to the adapter how the server refuses them.',
      }
    default:
      return kind satisfies never
  }
}

type ProbeAnswer = 'understood' | 'not-offered' | 'no-command' | 'unclear'

const answerByErrorCode: Readonly<Partial<Record<TargetErrorCode, ProbeAnswer>>> = {
  'unexpected-answer': 'not-offered',
  'unsupported-command': 'no-command',
  'missing-power': 'no-command',
  'unknown-answer': 'unclear',
}

const sendProbe = async (sandbox: Sandbox, command: ProbeCommand): Promise<ProbeAnswer> => {
  try {
    const answer = await sandbox.send<CommandType>(command)
    return answer.type === 'refused' && answer.reason === 'not-offered' ? 'not-offered' : 'understood'
  } catch (error) {
    const meaning = error instanceof TargetError ? answerByErrorCode[error.code] : undefined
    if (meaning !== undefined) return meaning
    throw error
  }
}
