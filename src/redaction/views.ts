import { decodeQuotedPrintable } from './decode-escape.ts'
import { asciiView, foldedView } from './folded-view.ts'
import { numberViews } from './number-views.ts'
import { maxNesting, plainView, type TextView, unescapedView, ungroupedView } from './text-view.ts'

/** The views of a text: those in which a secret stands as it is, and those with letters and digits alone. */
export type Views = {
  readonly exact: readonly TextView[]
  readonly folded: readonly TextView[]
  /** Those of `folded` without what is not ASCII; empty where no secret has letters beyond it. */
  readonly ascii: readonly TextView[]
  /** The one of `exact` with all its escapes read. */
  readonly unescaped: TextView
}

/** Apart from those of the other views. */
const numberBuffers = 80
/** So many for each of them: one more is made of each. */
const [asciiBuffers, asciiStep] = [400, 20]

const mayBeQuotedPrintable = /=[\da-f]{2}/i

/**
 * All views of a text in which a secret may stand: as it is, each nesting of escapes read, and without groups; and folded, of the text as it
 * is and with all its escapes read, those of mails (RFC 2045) and lists of
 * the codes of characters too.
 */
export const viewsOf = (text: string, begin = 0, end = text.length, hasOthers = false): Views => {
  const plain = plainView(text, begin, end)
  const exact = [plain]
  let last = plain
  for (
    let view = unescapedView(plain);
    view !== undefined;
    view = exact.length > maxNesting ? undefined : unescapedView(view)
  ) {
    exact.push(view)
    last = view
  }
  let nesting = last.nesting + 1
  const ungrouped = ungroupedView(last)
  if (ungrouped) exact.push(ungrouped)
  const mail =
    mayBeQuotedPrintable.test(text) && unescapedView({ ...last, nesting: nesting + 2 }, decodeQuotedPrintable)
  const sources = [last, ...(last === plain ? [] : [plain]), ...(mail ? [mail] : [])]
  const folded = [foldedView(last, ++nesting)]
  if (last !== plain) folded.push(foldedView(plain, ++nesting))
  if (mail) folded.push(foldedView(mail, nesting + 2))
  for (const [place, view] of numberViews(text, begin, end, numberBuffers).entries()) {
    sources.push(view)
    if (hasOthers) exact.push(view)
    folded.push(foldedView(view, numberBuffers * 2 + place))
  }
  const ascii = hasOthers ? sources.map((view, place) => asciiView(view, asciiBuffers + place * asciiStep)) : []
  return { exact, folded, ascii, unescaped: last }
}
