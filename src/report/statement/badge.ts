import type { Claim } from '../../verdict/claim.ts'
import { applicableRules } from '../../verdict/judge.ts'
import { escapeXml } from '../ci-formats/junit.ts'
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

/**
 * A badge as SVG: edition, claim, and how many of the applicable rules pass. It never shows a percentage, which would
 * hide how many rules were verified.
 */
export const badge = ({ claims, run }: Statement): string => {
  const [first] = claims
  const claim = first?.claim ?? 'none'
  const weak = first?.weaknesses === undefined ? '' : `, ${first.weaknesses} declared away`
  const counts = first ? `, ${first.rules.pass} of ${applicableRules(first.rules)} rules${weak}` : ''
  const [left, right] = [`assay ${run.edition}`, `${claim === 'none' ? 'no claim' : claim}${counts}`]
  const [a, b] = [widthOf(left), widthOf(right)]
  const text = (value: string, from: number, width: number): string =>
    `<text x="${from + width / 2}" y="14" textLength="${width - 2 * padding}">${escapeXml(value)}</text>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${a + b}" height="20" role="img" aria-label="${escapeXml(first?.sentence ?? right)}">
<title>${escapeXml(first?.sentence ?? right)}</title>
<rect width="${a}" height="20" fill="#24292f"/><rect x="${a}" width="${b}" height="20" fill="${colours[claim]}"/>
<g fill="#fff" text-anchor="middle" font-family="Verdana, DejaVu Sans, sans-serif" font-size="11">${text(left, 0, a)}${text(right, a, b)}</g>
</svg>
`
}
