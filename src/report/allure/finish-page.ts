import type { AllureResults } from './allure-results.ts'

/** What a generator of Allure reports needs to know. */
export type AllureReportOptions = {
  readonly results: AllureResults
  readonly name: string
  /**
   * A file of earlier runs for the trends, to which this run is appended unless it is in it; and when the run finished.
   */
  readonly history?: { readonly file: string; readonly finishedAt: string }
}

/** Nothing is loaded from anywhere, whatever the answers of a server contain. */
const contentPolicy =
  "default-src data: blob:; script-src 'unsafe-inline' 'unsafe-eval' data: blob:; style-src 'unsafe-inline' data: blob:; form-action 'none'"

// The ring leaves out cases that were not verified, so it promises more than the claim; the tabs are always empty.
const hiddenSelectors = `.summary-widget__chart, div:has(> [data-testid="report-header"]) + div,
      [data-testid="nav-tab-qualityGate"], [data-testid="nav-tab-globalAttachments"], [data-testid="nav-tab-globalErrors"]`

// By default an attachment is as high as an empty frame, which is less than one exchange.
const previews = 'iframe { min-height: 75vh }'

/**
 * The page scrolls to its first test when it opens, past the claim. It stays at its top until the reader does
 * something.
 */
const keepScrolledToTop = `{
      const hold = ({ target }) => { if (location.hash.length < 2 && target.dataset?.testid === 'base-layout') target.scrollTop = 0 }
      addEventListener('scroll', hold, true)
      for (const kind of ['wheel', 'touchstart', 'pointerdown', 'keydown']) addEventListener(kind, () => removeEventListener('scroll', hold, true), { once: true, capture: true })
    }`

const head = `<head>
    <meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
    <style>${hiddenSelectors} { display: none !important } ${previews}</style>
    <script>${keepScrolledToTop}</script>`

/** The page of the generator without its analytics, without network access, and without misleading parts. */
export const finishPage = (html: string): string => {
  const stripped = html
    .replaceAll(/<script[^>]*\bsrc="https?:[^>]*>\s*<\/script>/g, '')
    .replaceAll(/<script>(?:(?!<\/script>)[\s\S])*\bgtag\((?:(?!<\/script>)[\s\S])*<\/script>/g, '')
  if (/googletagmanager|\bgtag\(/.test(stripped))
    throw new Error('the analytics of the generator could not be taken out')
  return stripped.replace('<head>', () => head)
}
