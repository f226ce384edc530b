import { After, AfterAll, Before } from '@cucumber/cucumber'
import { distinctFindings } from '../../src/monitors/finding.ts'
import { monitoredTarget } from '../../src/monitors/monitored-target.ts'
import type { Declaration } from '../../src/protocol/declaration.ts'
import { hardenedValues } from '../../src/protocol/hardened-values.ts'
import { type ParameterName, parameterNames } from '../../src/protocol/parameters.ts'
import { findRule, profileOf, type Rule } from '../../src/rules/catalogue.ts'
import { applicability } from '../../src/verdict/applicability.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { declaredInSteps } from './declared-in-steps.ts'
import { closeTargets, namedProfiles, targetInUse } from './target-in-use.ts'
import type { AccountWorld, WorldParameters } from './world.ts'

/** Examples that hold in one edition only have this tag. */
const editionTag = '@edition:'
/** Scenarios whose demand follows from a declared parameter, and from no document, have this tag with its name. */
const declaredTag = '@declared:'

Before(async function (this: AccountWorld, { pickle }) {
  const { target, declaration } = await targetInUse(this.parameters)
  this.sandbox.target = monitoredTarget(target, declaration, (found) => {
    if (found.length > 0) this.findings = distinctFindings([...this.findings, ...found])
  })
  this.sandbox.declaration = declaration
  this.stepTexts = pickle.steps.map(({ text }) => text)
  this.judgement.tracksChanges = this.stepTexts.some((text) => /nothing (changed|was sent)/.test(text))
  this.messages.watched = this.stepTexts.some((text) => /\barrives?\b/.test(text))
  const id = pickle.tags.find((tag) => tag.name.startsWith('@rule:'))?.name.slice('@rule:'.length) ?? ''
  const rule = findRule(id)
  if (!rule) throw new Error(`the scenario "${pickle.name}" has no known @rule: tag`)
  this.rule = rule
  if (isOfAnotherProfile(rule, this.parameters)) {
    this.outcome = { kind: 'not-applicable', reason: 'setting', detail: 'ASSAY_PROFILE is neither hardening nor all' }
    return 'skipped'
  }
  const only = pickle.tags
    .filter(({ name }) => name.startsWith(editionTag))
    .map(({ name }) => name.slice(editionTag.length))
  if (only.length > 0 && !only.includes(declaration.edition)) {
    this.outcome = { kind: 'not-applicable', reason: 'edition', detail: `only in ${only.join(', ')}` }
    return 'skipped'
  }
  const declared = pickle.tags.find(({ name }) => name.startsWith(declaredTag))?.name.slice(declaredTag.length)
  if (declared !== undefined) this.declaredBehind = parameterNamed(declared)
  const verdict = applicability(rule, declaration)
  if (verdict.applies) {
    const hardened = profileOf(rule.id) === 'hardening' ? hardenedSettings(this.parameters, declaration) : {}
    const named = declaredInSteps(pickle.steps, declaration.powers.settable)
    this.sandbox.settings = { ...hardened, ...verdict.settings, ...named }
    return undefined
  }
  if ('broken' in verdict) throw verdict.broken
  this.outcome = verdict.outcome
  return 'skipped'
})

/** The settings of a sandbox of a rule of hardening: given by assay, or those of the reference in another runner. */
const hardenedSettings = ({ hardened, target }: WorldParameters, { edition }: Declaration) => {
  const isNamed = typeof target !== 'object' && (target ?? process.env.ASSAY_TARGET ?? 'reference') === 'reference'
  return hardened ?? (isNamed ? hardenedValues(edition) : {})
}

/** Another runner than assay runs all features: rules of hardening only where the environment says so. */
const isOfAnotherProfile = (rule: Rule, { target }: WorldParameters): boolean =>
  typeof target !== 'object' && profileOf(rule.id) === 'hardening' && !namedProfiles().includes('hardening')

After(async function (this: AccountWorld, { result }) {
  if (result?.status === 'FAILED') {
    this.addressDoubt = this.sandbox.addressDoubt()
    this.doubt = await this.clock.doubt()
  }
  await this.sandbox.close()
  const [finding] = this.findings.filter(({ rule }) => rule !== undefined)
  // Another runner than assay has no place for what breaks another rule than that of the scenario.
  if (finding && typeof this.parameters.target !== 'object') {
    throw new BrokenRule(`${finding.rule}: ${finding.message}`, finding.expected, finding.actual)
  }
  if (result?.status === 'PASSED' && this.judgement.isPending) throw new Error('no Then judged the answer to the When')
})

/** Throws where there is no such parameter. */
const parameterNamed = (text: string): ParameterName => {
  const name = parameterNames.find((one) => one === text)
  if (name === undefined) throw new Error(`the tag ${declaredTag}${text} names no parameter`)
  return name
}

AfterAll(closeTargets)
