import { profileOfClaim } from '../../verdict/chosen-profiles.ts'
import type { Claim } from '../../verdict/claim.ts'
import { applicableRules } from '../../verdict/count-rules.ts'
import { escapeXml } from '../ci-formats/junit.ts'
import { claimLabel } from '../text/claim-label.ts'
import type { Statement } from './statement.ts'

const colours: Readonly<Record<Claim, string>> = {
  conformant: '#116329',
  'conformant-with-warnings': '#6a4200',
  'non-conformant': '#a40e26',
  inconclusive: '#57606a',
  none: '#57606a',
}

/** Width of a character of the badge's type, on average, and of the space around a text, in pixels. */
const [character, padding] = [6.6, 7]
const widthOf = (text: string): number => Math.round(text.length * character + 2 * padding)

const lineHeight = 20

type Line = { readonly left: string; readonly right: string; readonly claim: Claim; readonly title: string }

const lineOf = (claim: Statement['claims'][number]): Line => {
  const weak =
    claim.weaknesses === undefined
      ? ''
      : `, ${claim.weaknesses} weak ${claim.weaknesses === 1 ? 'declaration' : 'declarations'}`
  const counts = `, ${claim.rules.pass} of ${applicableRules(claim.rules)} rules${weak}`
  return {
    left: `assay ${claimLabel(claim)}`,
    right: `${claim.claim === 'none' ? 'no claim' : claim.claim}${claim.quick ? ' at depth quick' : ''}${counts}`,
    claim: claim.claim,
    title: claim.sentence,
  }
}

/**
 * A badge as SVG, a line for each profile: what the claim is about, the claim, and how many of the applicable rules pass.
 * It never shows a percentage, which would hide how many rules were verified.
 */
export const badge = ({ claims, run }: Statement): string => {
  const further = claims.slice(1).filter(({ profile }) => profileOfClaim(profile) !== undefined)
  const shown = [...claims.slice(0, 1), ...further].map(lineOf)
  const none: Line = { left: `assay ${run.edition}`, right: 'no claim', claim: 'none', title: 'no claim' }
  const lines = shown.length === 0 ? [none] : shown
  const [a, b] = [
    Math.max(...lines.map(({ left }) => widthOf(left))),
    Math.max(...lines.map(({ right }) => widthOf(right))),
  ]
  const title = lines.map((line) => line.title).join('; ')
  const height = lineHeight * lines.length
  const text = (value: string, from: number, width: number, top: number): string =>
    `<text x="${from + width / 2}" y="${top + 14}" textLength="${Math.min(width, widthOf(value)) - 2 * padding}">${escapeXml(value)}</text>`
  const rects = lines.map(
    ({ claim }, at) =>
      `<rect width="${a}" height="20" y="${at * lineHeight}" fill="#24292f"/><rect x="${a}" width="${b}" height="20" y="${at * lineHeight}" fill="${colours[claim]}"/>`,
  )
  const texts = lines.map(
    ({ left, right }, at) => `${text(left, 0, a, at * lineHeight)}${text(right, a, b, at * lineHeight)}`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${a + b}" height="${height}" role="img" aria-label="${escapeXml(title)}">
<title>${escapeXml(title)}</title>
${rects.join('')}
<g fill="#fff" text-anchor="middle" font-family="Verdana, DejaVu Sans, sans-serif" font-size="11">${texts.join('')}</g>
</svg>
`
}
