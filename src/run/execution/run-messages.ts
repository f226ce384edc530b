import { arch, platform, release } from 'node:os'
import {
  type Envelope,
  HookType,
  version as protocolVersion,
  SourceMediaType,
  StepDefinitionPatternType,
} from '@cucumber/messages'
import type { Case, Suite } from '../suite/suite.ts'
import type { CaseHook, RunHook, StepDefinition, SupportCode } from '../suite/support-code.ts'
import type { MessageListener } from './case-messages.ts'

type Located = { readonly uri: string; readonly line: number }
const sourceReference = ({ uri, line }: Located): { uri: string; location: { line: number } } => ({
  uri,
  location: { line },
})

const metaMessage = (): Envelope => ({
  meta: {
    protocolVersion,
    implementation: { name: 'assay' },
    runtime: { name: 'node.js', version: process.versions.node },
    os: { name: platform(), version: release() },
    cpu: { name: arch() },
  },
})

const parameterTypeMessages = ({ parameterTypeRegistry: registry }: SupportCode, newId: () => string) =>
  [...registry.parameterTypes]
    .filter((type) => !type.builtin)
    .map((type) => {
      const source = registry.lookupSource(type)
      const parameterType = {
        id: newId(),
        name: type.name ?? '',
        regularExpressions: type.regexpStrings,
        preferForRegularExpressionMatch: type.preferForRegexpMatch ?? false,
        useForSnippets: type.useForSnippets ?? true,
        sourceReference: sourceReference(source),
      }
      return { order: source.order, envelope: { parameterType } }
    })

const patternText = (pattern: string | RegExp): string => {
  if (typeof pattern === 'string') return pattern
  return pattern.flags === '' ? pattern.source : String(pattern)
}

const stepDefinitionMessage = (definition: StepDefinition) => {
  const { id, pattern, order } = definition
  const type =
    typeof pattern === 'string'
      ? StepDefinitionPatternType.CUCUMBER_EXPRESSION
      : StepDefinitionPatternType.REGULAR_EXPRESSION
  const stepDefinition = {
    id,
    pattern: { source: patternText(pattern), type },
    sourceReference: sourceReference(definition),
  }
  return { order, envelope: { stepDefinition } }
}

const hookMessage = (hook: CaseHook | RunHook, type: HookType) => ({
  order: hook.order,
  envelope: {
    hook: {
      id: hook.id,
      type,
      ...(hook.name !== undefined && { name: hook.name }),
      ...('tagExpression' in hook && hook.tagExpression !== undefined && { tagExpression: hook.tagExpression }),
      sourceReference: sourceReference(hook),
    },
  },
})

const supportMessages = (support: SupportCode, newId: () => string): readonly Envelope[] =>
  [
    ...parameterTypeMessages(support, newId),
    ...support.stepDefinitions.map(stepDefinitionMessage),
    ...support.beforeTestCaseHookDefinitions.map((hook) => hookMessage(hook, HookType.BEFORE_TEST_CASE)),
    ...support.afterTestCaseHookDefinitions.map((hook) => hookMessage(hook, HookType.AFTER_TEST_CASE)),
    ...support.beforeTestRunHookDefinitions.map((hook) => hookMessage(hook, HookType.BEFORE_TEST_RUN)),
    ...support.afterTestRunHookDefinitions.map((hook) => hookMessage(hook, HookType.AFTER_TEST_RUN)),
  ]
    .sort((a, b) => a.order - b.order)
    .map(({ envelope }) => envelope)

/** Sends the static messages of a run to a listener: files, cases, steps, hooks, parameter types. */
export const emitBeforeRun = (
  emit: MessageListener,
  { features }: Suite,
  cases: readonly Case[],
  support: SupportCode,
  newId: () => string,
): void => {
  emit(metaMessage())
  const pickles = Map.groupBy(cases, ({ feature }) => feature)
  for (const { uri, text, document } of features) {
    const own = pickles.get(uri)
    if (!own) continue
    emit({ source: { uri, data: text, mediaType: SourceMediaType.TEXT_X_CUCUMBER_GHERKIN_PLAIN } })
    emit({ gherkinDocument: document })
    for (const { pickle } of own) emit({ pickle })
  }
  for (const envelope of supportMessages(support, newId)) emit(envelope)
  for (const undefinedParameterType of support.undefinedParameterTypes) emit({ undefinedParameterType })
}
