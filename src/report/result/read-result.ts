import { dirname } from 'node:path'
import type { z } from 'zod'
import { quoteText } from '../../http/wire/quote-text.ts'
import { jsonAmbiguity } from '../../input/ambiguous-json.ts'
import { FileError } from '../../input/file-error.ts'
import { readText } from '../../input/read-file.ts'
import { ReportError } from '../../output/report-error.ts'
import { shellCommand } from '../../output/shell-command.ts'
import { selftestOf } from '../../proof/selftest.ts'
import type { Declaration } from '../../protocol/declaration.ts'
import { weaknessesOf } from '../../protocol/weaknesses.ts'
import { areaOf, areas, rules as catalogue, findRule } from '../../rules/catalogue.ts'
import { digestOf } from '../../run/suite/digest.ts'
import { profileOfClaim } from '../../verdict/chosen-profiles.ts'
import { withCompleteRules } from '../../verdict/complete-rules.ts'
import { countRules } from '../../verdict/count-rules.ts'
import { deviationSentences } from '../../verdict/deviating-declaration.ts'
import { claimOf, rulesOfClaim } from '../../verdict/judge.ts'
import type { OutcomeKind } from '../../verdict/outcome.ts'
import { type RuleResult, type RunResult, resultSchemaId } from '../../verdict/result.ts'
import { worstOutcome } from '../../verdict/worst-outcome.ts'
import { resultFile } from '../folder/report-folder.ts'
import { completeFromLog } from './complete-from-log.ts'
import { maxCases } from './read-case-log.ts'
import { withRemadeCommands } from './remade-commands.ts'
import { runResultSchema } from './result-schema.ts'

/** The largest result that is read, in bytes: some fifty times a full run in which nothing passed. */
const maxBytes = 128_000_000

/**
 * Reads the result of a run, by its folder or its `result.json`. For a run that did not reach its end it has the cases
 * that finished. Throws a ReportError with one sentence for a file that is missing, truncated, too large, not text, of
 * another version, not a result at all, or whose claims do not follow from its rules.
 */
export const readResult = async (path: string): Promise<RunResult> => {
  const file = resultFile(path)
  const result = parseResult(resultText(file), file)
  return completeFromLog(result, dirname(file))
}

/**
 * The result in the text of a `result.json`; `file` names it in errors. No claim is taken over: claims follow from the cases in it and from the rules
 * that it has to have. Throws a ReportError as `readResult` does.
 */
export const parseResult = (text: string, file: string): RunResult => {
  const value = parseJson(text, file)
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined
  if (schema !== resultSchemaId) throw notAResult(file, schemaProblem(schema))
  const parsed = runResultSchema.safeParse(value)
  if (!parsed.success) throw notAResult(file, firstProblem(parsed.error))
  checkRules(parsed.data, file)
  return withOwnFigures(withCompleteRules(withDerivedTarget(withRemadeCommands(withoutMarks(parsed.data)))))
}

/** How well the suite detects defects is known here, and no file is believed about it. */
const withOwnFigures = (result: RunResult): RunResult =>
  result.suite.selftest === undefined
    ? result
    : { ...result, suite: { ...result.suite, selftest: selftestOf(result.suite) } }

/** How a target deviates, and what it declares away, follows from its declaration, and no file is believed about it. */
const withDerivedTarget = (result: RunResult): RunResult => {
  const { parameters, capabilities } = result.target
  const declaration = { edition: result.run.edition, parameters, capabilities } as Declaration
  const weaknesses = weaknessesOf(declaration)
  // Results of earlier versions have no list.
  const listed = weaknesses.length > 0 || result.target.weaknesses !== undefined
  const derived = { deviations: deviationSentences(declaration), ...(listed && { weaknesses }) }
  return { ...result, target: { ...result.target, ...derived } }
}

/** A run that was compared with no baseline has no known failure. */
const withoutMarks = (result: RunResult): RunResult =>
  result.baseline !== undefined
    ? result
    : {
        ...result,
        rules: result.rules.map((rule) => ({ ...rule, cases: rule.cases.map(({ known: _, ...one }) => one) })),
      }

const notAResult = (file: string, why: string, cause?: unknown): ReportError =>
  new ReportError('not-a-result', `${file} ${why}`, 'Name a folder of `assay run`, or its result.json.', cause)

const resultText = (file: string): string => {
  try {
    return readText(file, maxBytes)
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    if (error.problem === 'missing')
      throw new ReportError(
        'not-a-result',
        `${file} cannot be read: ${error.message}`,
        shellCommand`A run writes one: npx assay run. If it wrote to another folder, name that.`,
        error,
      )
    throw notAResult(
      file,
      error.problem === 'not-text' ? 'is not UTF-8 text' : `cannot be read: ${error.message}`,
      error,
    )
  }
}

/** The most values of a result: twenty times those of a full run in which nothing passed. */
const maxValues = 20_000_000

const parseJson = (text: string, file: string): unknown => {
  const ambiguity = jsonAmbiguity(text, maxValues)
  if (ambiguity !== undefined) throw notAResult(file, ambiguity)
  try {
    return JSON.parse(text)
  } catch (error) {
    const startsAsObject = /^\s*\{/.test(text)
    const endsAsObject = /\}\s*$/.test(text)
    throw notAResult(
      file,
      startsAsObject && !endsAsObject ? 'is incomplete: it ends in the middle' : 'is not JSON',
      error,
    )
  }
}

const schemaProblem = (schema: unknown): string => {
  const version = typeof schema === 'string' ? /^urn:assay:schema:result:(\d+)$/.exec(schema)?.[1] : undefined
  if (version !== undefined) return `has result format ${version}; this version of assay reads format 1`
  const other = typeof schema === 'string' ? /^urn:assay:schema:([a-z]+):/.exec(schema)?.[1] : undefined
  return other === undefined ? 'is not an assay result' : `is an assay ${other}, not a result`
}

const firstProblem = ({ issues }: z.ZodError): string => {
  const [first] = issues
  const field = first?.path.map(String).join('.') ?? ''
  const missing = first?.code === 'invalid_type' && first.message.endsWith('received undefined')
  return missing
    ? `has no ${field}: it was written by another version, or by another program`
    : `has an invalid ${field}: ${first?.message ?? 'unknown'}`
}

/** Claims depend on the level and the area of a rule. */
const isAsInCatalogue = ({ id, level, text, area }: RuleResult): boolean => {
  const rule = findRule(id)
  return rule?.level === level && rule.text === text && areas[areaOf(rule.id)].name === area
}

/** What may be said of a rule without scenarios; which of it is true is found out again. */
const verdictsOfNothing: ReadonlySet<OutcomeKind> = new Set(['unverified', 'not-applicable', 'blocked'])

/** Each rule and each scenario occurs once, and outcomes and claims follow from the cases: a file that says otherwise was changed. */
const checkRules = ({ rules, claims, run, target, suite }: RunResult, file: string): void => {
  const [seen, seenCases] = [new Set<string>(), new Set<string>()]
  const isThisCatalogue = suite.catalogueDigest === digestOf(catalogue)
  for (const one of rules) {
    const { id, outcome, cases } = one
    if (isThisCatalogue && !isAsInCatalogue(one)) throw notAResult(file, `has ${id} otherwise than its catalogue`)
    if (seen.has(id)) throw notAResult(file, `has the rule ${id} twice`)
    seen.add(id)
    for (const one of cases) {
      if (seenCases.has(one.id)) throw notAResult(file, `has the scenario ${quoteText(one.id)} twice`)
      seenCases.add(one.id)
    }
    if (seenCases.size > maxCases) throw notAResult(file, `has more than ${maxCases} scenarios`)
    const outcomes = cases.map((one) => one.outcome)
    // Earlier results have an error where a broken rule could not be judged in full.
    const isEarlier = outcome === 'error' && outcomes.includes('error')
    const follows = worstOutcome(outcomes) ?? (verdictsOfNothing.has(outcome) ? outcome : undefined)
    if (!isEarlier && follows !== outcome) {
      throw notAResult(file, `says "${outcome}" of ${id}, which does not follow from its scenarios`)
    }
  }
  for (const { profile, claim, rules: counts, weaknesses = 0 } of claims) {
    const counted = countRules(rulesOfClaim(profile, rules))
    const agrees = Object.entries(counted).every(([key, value]) => Reflect.get(counts, key) === value)
    const weak = profileOfClaim(profile) === 'documented' ? (target.weaknesses?.length ?? 0) : 0
    const isModest = claim === 'none' && run.scope === 'partial'
    if (!agrees || weaknesses !== weak || (!isModest && claimOf(counted, run, profile) !== claim)) {
      throw notAResult(file, `claims "${claim}" for ${profile}, which does not follow from the rules in it`)
    }
  }
}
