import { markdownCell, markdownCode, markdownText } from '../../output/markdown.ts'
import { profileOfClaim } from '../../verdict/chosen-profiles.ts'
import { applicableRules } from '../../verdict/count-rules.ts'
import { levelText } from '../text/level-text.ts'
import { measuredText, selftestLines } from '../text/selftest-text.ts'
import { weaknessText } from '../text/weakness-text.ts'
import type { Statement } from './statement.ts'

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
          ({ standard, id, outcome, rules }) => `| ${markdownCell(standard)} | ${markdownCell(id)} | ${outcome} | ${markdownCell(rules.join(', '))} |`,
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
  const product = target.product === null ? '' : ` (${markdownText(target.product)})`
  const measured = selftestLines(suite.selftest)
  const list = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`## ${title}`, '', ...lines, '']
  return `${[
    `# Conformance of ${markdownText(target.name)}${product}`,
    '',
    `**${markdownText(first?.sentence ?? 'no claim')}**`,
    '',
