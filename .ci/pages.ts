import { chromiumPath } from './pages/browser.ts'
import { nodeTests } from './test/node-tests.ts'
import { runParts } from './test/parts.ts'

/** The pages in a real browser: `npm run pages`. Without a Chromium nothing ran, so nothing has passed. */
if (chromiumPath === undefined) {
  process.stderr.write(
    'There is no Chromium, so no page was looked at.\n  Install one, or say with CHROMIUM where it is.\n',
  )
  process.exitCode = 3
} else await runParts([() => nodeTests('pages in Chromium', ['.ci/pages/*.test.ts'])])
