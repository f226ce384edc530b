import { markdownCell, markdownCode, markdownText } from '../../output/markdown.ts'
import { withoutWorkflowCommands } from '../../output/workflow-commands.ts'
import { findRule } from '../../rules/catalogue.ts'
import { profileOfClaim } from '../../verdict/chosen-profiles.ts'
import { applicableRules } from '../../verdict/count-rules.ts'
import { outcomeWords, quickText } from '../text/case-counts-text.ts'
import { commandNote } from '../text/command-note.ts'
import { measuredText, selftestLines } from '../text/selftest-text.ts'
import { isUserReport, ruleCountText, userReportsTitle, verdictSections } from '../text/verdict-sections.ts'
import { weakMeaning, weaknessText } from '../text/weakness-text.ts'
import type { Statement } from './statement.ts'

const isReportId = (id: string): boolean => isUserReport({ level: findRule(id)?.level ?? 'MUST' })

/** Rules that were not seen, a line for each reason: those of one outcome, or the reports of users. */
const unseenLines = (
  groups: Statement['notSeen'],
  belongs: (id: string) => boolean,
  countText = ruleCountText,
): readonly string[] =>
  groups.flatMap(({ outcome, meaning, rules }) => {
    const own = rules.filter(belongs)
    if (own.length === 0) return []
    return [
      `- ${countText(own.length)} ${outcomeWords[outcome]}. Why: ${markdownText(meaning)}. Rules: ${own.map((id) => markdownText(id)).join(', ')}`,
    ]
  })

/** By standard: what became of each requirement that was examined, and the rules that state it. */
const requirementTable = (requirements: Statement['requirements']): readonly string[] =>
  requirements.length === 0
    ? []
    : [
        '## By standard',
        '',
        'A requirement is listed as far as a server can be tested for it; the rules state it in our own words.',
        '',
        '| standard | requirement | outcome | rules |',
        '|---|---|---|---|',
        ...requirements.map(
          ({ standard, id, outcome, rules }) =>
            `| ${markdownCell(standard)} | ${markdownCell(id)} | ${outcome} | ${markdownCell(rules.join(', '))} |`,
        ),
        '',
      ]

/** A statement as a page of Markdown. A job may print it: a CI system finds no command in it. */
export const statementMarkdown = (statement: Statement): string => withoutWorkflowCommands(pageOf(statement))

const pageOf = (statement: Statement): string => {
  const { target, claims, suite, run, notKept, notSeen } = statement
  const [first, ...others] = claims
  const further = others.filter(({ profile }) => profileOfClaim(profile) !== undefined)
  const areas = others.filter((claim) => !further.includes(claim))
  const quick = quickText(run)
  const note = commandNote(run.reproduce)
  const isClaimed = first !== undefined && first.claim !== 'none'
  const product = target.product === null ? '' : ` (${markdownText(target.product)})`
  const measured = selftestLines(suite.selftest)
  const list = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`## ${title}`, '', ...lines, '']
  return `${[
    `# Conformance of ${markdownText(target.name)}${product}`,
    '',
    `**${markdownText(first?.sentence ?? 'no claim')}**`,
    '',
    ...further.flatMap(({ sentence }) => [`**${markdownText(sentence)}**`, '']),
    `${markdownText(statement.lead)} ${statement.meaning}`,
    '',
    ...(run.complete ? [] : ['The run did not finish: unfinished scenarios are not verified.', '']),
    ...(run.scope === 'full'
      ? []
      : [`Only some of the rules were tested: ${isClaimed ? 'the claim covers only these' : 'no claim is made'}.`, '']),
    ...(quick === undefined ? [] : [quick, '']),
    '| | |',
    '|---|---|',
    `| target | ${markdownCode(target.url ?? target.name, true)} |`,
    `| edition | ${run.edition} |`,
    `| tested | ${run.startedAt} |`,
    `| suite | version ${markdownCell(suite.version)}, ${suite.scenarios} scenarios and ${suite.rules} rules in all editions |`,
    `| features | SHA-256 ${markdownCode(suite.featuresDigest, true)} |`,
    `| catalogue | SHA-256 ${markdownCode(suite.catalogueDigest, true)} |`,
    `| result | SHA-256 ${markdownCode(statement.resultDigest, true)} |`,
    '',
    `To reproduce this run${note === undefined ? '' : `, which needs ${note}`}:`,
    '',
    '```sh',
    run.reproduce.replaceAll(/\s+/g, ' ').replaceAll('```', "'''"),
    '```',
    '',
    ...list(
      'Failed',
      notKept.map(
        (rule) => `- ${rule.outcome}: **${markdownText(rule.id)}** (${rule.level}) ${markdownText(rule.text)}`,
      ),
    ),
    ...verdictSections.flatMap(({ title, outcomes }) =>
      list(
        title,
        unseenLines(
          notSeen.filter(({ outcome }) => outcomes.includes(outcome)),
          (id) => !isReportId(id) || outcomes.includes('observation'),
        ),
      ),
    ),
    ...list(
      userReportsTitle,
      unseenLines(
        notSeen.filter(({ outcome }) => outcome !== 'observation'),
        isReportId,
        (count) => `${count} ${count === 1 ? 'report' : 'reports'}`,
      ),
    ),
    ...list(
      `Weak declarations: ${weakMeaning}`,
      (target.weaknesses ?? []).map((one) => `- ${markdownText(weaknessText(one))}`),
    ),
    ...list(
      'Declared values that differ from the documents',
      target.deviations.map((one) => `- ${markdownText(one)}`),
    ),
    ...list(
      'How well the test suite detects defects',
      measured.map(
        (line) =>
          `- ${markdownText(line.text)} (${measuredText(line)})${line.command === '' ? '' : ` ${markdownCode(line.command)}`}`,
      ),
    ),
    ...requirementTable(statement.requirements),
    ...(areas.length === 0
      ? []
      : [
          '## By area',
          '',
          '| area | claim | pass | of applicable | fail | warn | not verified |',
          '|---|---|--:|--:|--:|--:|--:|',
          ...areas.map(
            ({ profile, claim, rules, quick }) =>
              `| ${markdownCell(profile)} | ${claim}${quick ? ' at depth quick' : ''} | ${rules.pass} | ${applicableRules(rules)} | ${rules.fail} | ${rules.warn} | ${rules.unverified + rules.blocked + rules.error} |`,
          ),
          '',
        ]),
  ].join('\n')}`
}
