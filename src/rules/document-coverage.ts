import { appPasswordWiki } from './document-coverage/app-password-wiki.ts'
import { approvalWalkthrough } from './document-coverage/approval-walkthrough.ts'
import { keychainAndTwoStepPages } from './document-coverage/keychain-and-two-step-pages.ts'
import { mailArticle2024 } from './document-coverage/mail-article-2024.ts'
import type { DocumentCoverageRow } from './document-coverage/row.ts'
import { twoFactorPage2018 } from './document-coverage/two-factor-page-2018.ts'
import type { DocumentName } from './sources.ts'

/** Every line of every document, in order and without gaps. */
export const documentCoverage: Readonly<Record<DocumentName, readonly DocumentCoverageRow[]>> = {
  'keychain-and-two-step-pages': keychainAndTwoStepPages,
  'two-factor-page-2018': twoFactorPage2018,
  'approval-walkthrough': approvalWalkthrough,
  'app-password-wiki': appPasswordWiki,
  'mail-article-2024': mailArticle2024,
}
