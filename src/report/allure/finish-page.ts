/** What a generator of Allure reports needs to know. */
export type AllureReportOptions = {
  /** A folder of Allure results. */
  readonly resultsDir: string
  /** Where to write the report: one HTML file that opens from disk, with no network. */
  readonly outFile: string
  readonly name: string
  /** A file of earlier runs to show trends from, and to append this run to unless it is in it; when the run had finished. */
  readonly history?: { readonly file: string; readonly finishedAt: string }
}

/** Nothing is loaded from anywhere, whatever a server put into an answer. */
const contentPolicy =
  "default-src data: blob:; script-src 'unsafe-inline' 'unsafe-eval' data: blob:; style-src 'unsafe-inline' data: blob:; form-action 'none'"

// The ring counts what was not verified as if it were not there, so it promises more than the claim; the tabs are always empty.
const hiddenSelectors = `.summary-widget__chart, div:has(> [data-testid="report-header"]) + div,
      [data-testid="nav-tab-qualityGate"], [data-testid="nav-tab-globalAttachments"], [data-testid="nav-tab-globalErrors"]`

// An attachment is shown as high as an empty frame, which is less than one exchange.
const previews = 'iframe { min-height: 75vh }'

/** The page scrolls down to its first test as it opens; the claim stands above it. It stays at its top until its reader does something. */
const keepScrolledToTop = `{
      const hold = ({ target }) => { if (location.hash.length < 2 && target.dataset?.testid === 'base-layout') target.scrollTop = 0 }
      addEventListener('scroll', hold, true)
      for (const kind of ['wheel', 'touchstart', 'pointerdown', 'keydown']) addEventListener(kind, () => removeEventListener('scroll', hold, true), { once: true, capture: true })
    }`

const head = `<head>
    <meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
    <style>${hiddenSelectors} { display: none !important } ${previews}</style>
    <script>${keepScrolledToTop}</script>`

/** The page as it comes from the generator, without its analytics, closed to the network, without what would mislead. */
export const finishPage = (html: string): string => {
  const stripped = html
    .replaceAll(/<script[^>]*\bsrc="https?:[^>]*>\s*<\/script>/g, '')
    .replaceAll(/<script>(?:(?!<\/script>)[\s\S])*\bgtag\((?:(?!<\/script>)[\s\S])*<\/script>/g, '')
  if (/googletagmanager|\bgtag\(/.test(stripped))
    throw new Error('the analytics of the generator could not be taken out')
  return stripped.replace('<head>', () => head)
}
