import { profileOfClaim } from '../../verdict/chosen-profiles.ts'
import { applicableRules } from '../../verdict/count-rules.ts'
import { levelText } from '../text/level-text.ts'
import { measuredText, selftestLines } from '../text/selftest-text.ts'
import { weaknessText } from '../text/weakness-text.ts'
import type { Statement } from './statement.ts'

/** Text of a target in Markdown: no part of it is markup, and it stays on one line. */
const plain = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#!|~&]/g, (sign) => `\\${sign}`)

const code = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ')
  const fence = '`'.repeat(1 + Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length)))
  return `${fence}${fence.length > 1 ? ' ' : ''}${line}${fence.length > 1 ? ' ' : ''}${fence}`
}

/** By standard: what became of each requirement that was examined, and the rules that state it. */
const requirementTable = (requirements: Statement['requirements']): readonly string[] =>
  requirements.length === 0
    ? []
    : [
        '## By standard',
        '',
        'A requirement is listed as far as a server can show it; the rules state it in our words.',
        '',
        '| standard | requirement | outcome | rules |',
        '|---|---|---|---|',
        ...requirements.map(
          ({ standard, id, outcome, rules }) => `| ${plain(standard)} | ${id} | ${outcome} | ${rules.join(', ')} |`,
        ),
        '',
      ]

/** A statement as a page of Markdown. */
export const statementMarkdown = (statement: Statement): string => {
  const { target, claims, suite, run, notKept, notSeen } = statement
  const [first, ...others] = claims
  const further = others.filter(({ profile }) => profileOfClaim(profile) !== undefined)
  const areas = others.filter((claim) => !further.includes(claim))
  const isClaimed = first !== undefined && first.claim !== 'none'
  const product = target.product === null ? '' : ` (${plain(target.product)})`
  const measured = selftestLines(suite.selftest)
  const list = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`## ${title}`, '', ...lines, '']
  return `${[
    `# Conformance of ${plain(target.name)}${product}`,
    '',
    `**${plain(first?.sentence ?? 'no claim')}**`,
    '',
    ...further.flatMap(({ sentence }) => [`**${plain(sentence)}**`, '']),
    `${plain(statement.lead)} ${statement.meaning}`,
    '',
    ...(run.complete ? [] : ['The run did not get to its end: what did not finish is not verified.', '']),
    ...(run.scope === 'full'
      ? []
      : [
          `Only a part of the rules was examined: ${isClaimed ? 'the claim is about it alone' : 'no claim is made'}.`,
          '',
        ]),
    '| | |',
    '|---|---|',
    `| target | ${plain(target.url ?? target.name)} |`,
    `| edition | ${run.edition} |`,
    `| examined | ${run.startedAt} |`,
    `| suite | version ${plain(suite.version)}, ${suite.scenarios} scenarios, ${suite.rules} rules |`,
    `| features | SHA-256 ${code(suite.featuresDigest)} |`,
    `| catalogue | SHA-256 ${code(suite.catalogueDigest)} |`,
    `| result | SHA-256 ${code(statement.resultDigest)} |`,
    '',
    'To make it again:',
    '',
    '```sh',
    run.reproduce.replaceAll(/\s+/g, ' ').replaceAll('```', "'''"),
    '```',
    '',
    ...list(
      'Not kept',
      notKept.map((rule) => `- ${rule.outcome}: **${rule.id}** (${levelText(rule)}) ${plain(rule.text)}`),
    ),
    ...list(
      'Not seen, and why',
      notSeen.map(
        ({ outcome, meaning, rules }) => `- ${rules.length} ${outcome}, ${plain(meaning)}: ${rules.join(', ')}`,
      ),
    ),
    ...list(
      'Protections declared away',
      (target.weaknesses ?? []).map((one) => `- ${plain(weaknessText(one))}`),
    ),
    ...list(
      'Declared otherwise than documented',
      target.deviations.map((one) => `- ${plain(one)}`),
    ),
    ...list(
      'How good the examiner is',
      measured.map((line) => `- ${plain(line.text)} (${measuredText(line)}) ${code(line.command)}`),
    ),
    ...requirementTable(statement.requirements),
    ...(areas.length === 0
      ? []
      : [
          '## By area',
          '',
          '| area | claim | pass | of applicable | fail | warn | not seen |',
          '|---|---|--:|--:|--:|--:|--:|',
          ...areas.map(
            ({ profile, claim, rules }) =>
              `| ${plain(profile)} | ${claim} | ${rules.pass} | ${applicableRules(rules)} | ${rules.fail} | ${rules.warn} | ${rules.unverified + rules.blocked + rules.error} |`,
          ),
          '',
        ]),
  ].join('\n')}`
}
