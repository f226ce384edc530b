import { CucumberExpression } from '@cucumber/cucumber-expressions'
import { hasParts, plainParts } from '../../src/run/suite/step-pattern.ts'

/**
 * For runs of all features with plain cucumber-js, which tries every expression on every step: an expression whose plain
 * words the text lacks is ruled out before its regular expression is tried. What matches is found by Cucumber's library, as
 * before. The test of parity runs cucumber-js without this.
 */
const { match } = CucumberExpression.prototype
const partsOf = new Map<string, readonly string[]>()

CucumberExpression.prototype.match = function (text) {
  const { source } = this
  let parts = partsOf.get(source)
  if (parts === undefined) {
    parts = plainParts(source)
    partsOf.set(source, parts)
  }
  return hasParts(text, parts) ? match.call(this, text) : null
}
