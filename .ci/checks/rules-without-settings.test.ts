import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referenceDeclaration } from '../../src/http/reference/reference-declaration.ts'
import type { Declaration } from '../../src/protocol/declaration.ts'
import { findRule } from '../../src/rules/catalogue.ts'
import { type Edition, editions } from '../../src/rules/rule.ts'
import { type Case, editionTag, loadSuite } from '../../src/run/suite/suite.ts'
import { applicability } from '../../src/verdict/applicability.ts'
import { mailTargets } from '../../steps/notices/mail-targets.ts'

const { cases } = await loadSuite({ root: process.cwd(), patterns: ['features'] })

/** Sentences that open the sandbox with a setting, and the setting. */
const declares = /^the service declares "(\S+)" as "(\S+)"$/
const mails = /^the service mails (.+)$/
const lostAtOnce = 'the service deletes the keychain as soon as access to it is lost'

const fits = ({ steps, tags }: Case, edition: Edition, declared: ReadonlyMap<string, string>): boolean => {
  const only = tags.filter((tag) => tag.startsWith(editionTag)).map((tag) => tag.slice(editionTag.length))
  if (only.length > 0 && !only.includes(edition)) return false
  return steps.every(({ text }) => {
    if (text === lostAtOnce) return declared.get('ksc.lock_after') === declared.get('ksc.delete_after')
    const [, targets] = mails.exec(text) ?? []
    if (targets !== undefined) return declared.get('enrol.email_targets') === mailTargets[targets]
    const [, name = '', value] = declares.exec(text) ?? []
    return value === undefined || declared.get(name) === value
  })
}

/** The reference as a server whose settings nobody can choose. */
const unsettable = (edition: Edition): Declaration => {
  const { powers, ...declaration } = referenceDeclaration(edition)
  return { ...declaration, powers: { ...powers, settable: [] } }
}

for (const edition of editions) {
  test(`each rule of ${edition} is examined where nothing can be set and the defaults are declared`, () => {
    const declaration = unsettable(edition)
    const declared = new Map(Object.entries(declaration.parameters).map(([name, value]) => [name, String(value)]))
    const byRule = Map.groupBy(cases, ({ rule }) => rule?.id ?? '')
    const silent = [...byRule].filter(([id, own]) => {
      const rule = findRule(id)
      return rule && applicability(rule, declaration).applies && !own.some((one) => fits(one, edition, declared))
    })
    assert.deepEqual(
      silent.map(([id]) => id),
      [],
    )
  })
}
