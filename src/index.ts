/**
 * What other packages import from `assay-conformance`: the words of the protocol, targets, the reference as a server, and
 * the catalogue of rules. The only barrel of the project; what is not here is not promised.
 */
export type { AssayConfig } from './cli/config/config-schema.ts'
export { defineConfig } from './cli/config/define-config.ts'
export { referenceDeclaration } from './http/reference/reference-declaration.ts'
export { type RunningServer, type ServeOptions, serve } from './http/server/serve.ts'
export {
  type Capability,
  type CapabilityClaim,
  type CapabilityState,
  capabilityNames,
} from './protocol/capabilities.ts'
export type { Client } from './protocol/client.ts'
export type { AcceptedOf, Answer, AnswerTo, Command, CommandOf, CommandType } from './protocol/command.ts'
export type {
  AccountSetUp,
  ControlAnswer,
  ControlAnswerTo,
  ControlCommand,
  ControlOf,
  ControlType,
  Delivery,
} from './protocol/control.ts'
export { contractVersion, type Declaration, type DeclaredPowers, discoveryPath } from './protocol/declaration.ts'
export { type ParameterName, type Parameters, type ParameterValue, parameterNames } from './protocol/parameters.ts'
export { type RefusalReason, type Refused, refusals, refused } from './protocol/refusal.ts'
export { createRedactor, type Redactor } from './redaction/redactor.ts'
export { type Area, areaOf, areas, findRule, inEdition, type Rule, type RuleId, rules } from './rules/catalogue.ts'
export { type Edition, editions, type Level, levels } from './rules/rule.ts'
export type { AdapterClient, RequestOptions } from './targets/adapter/client/adapter-client.ts'
export type { ReplyCase } from './targets/adapter/client/decide-reply.ts'
export { absent, anyList, anyNumber, anyText, given, none } from './targets/adapter/client/pattern.ts'
export type { Pattern, Reply } from './targets/adapter/client/reply.ts'
export { bearer, type Credentials, cookie, header, type TokenKind } from './targets/adapter/client/tokens.ts'
export { cannotExpress, defineAdapter } from './targets/adapter/define-adapter.ts'
export type { AdapterDefinition, AdapterSandbox, ServerContext } from './targets/adapter/definition.ts'
export type { ReadySign } from './targets/adapter/server/ready-sign.ts'
export type { ServerStart } from './targets/adapter/server/start-server.ts'
export { assertSupportedAccount, type SupportedAccounts } from './targets/adapter/supported-accounts.ts'
export { basic, totp, withoutSpaces } from './targets/adapter/transforms.ts'
export { hookClock } from './targets/clock/hook-clock.ts'
export { libfaketimeClock } from './targets/clock/libfaketime-clock.ts'
export { nodeClock } from './targets/clock/node-clock.ts'
export type { ClockFactory, TargetClock } from './targets/clock/target-clock.ts'
export { type HttpOptions, httpTarget } from './targets/contract/http-target.ts'
export { openTarget, type TargetChoice } from './targets/open-target.ts'
export { type ReferenceOptions, referenceTarget } from './targets/reference.ts'
export type { Exchange, Sandbox, SandboxOptions, Target } from './targets/target.ts'
export { TargetError, type TargetErrorCode } from './targets/target-error.ts'
export type { OutcomeKind } from './verdict/outcome.ts'
export type { CaseResult, ClaimResult, RuleResult, RunResult } from './verdict/result.ts'
