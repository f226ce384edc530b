/** The five documents that the rules come from. The documents are not part of the project; the rows name where in them a rule stands. `lines` is the length of a document. */
export const documents = {
  'keychain-and-two-step-pages': {
    title: 'Collected pages on keychain, two-step verification and two-factor authentication',
    published: '2017',
    lines: 418,
    official: true,
  },
  'two-factor-page-2018': {
    title: 'Support page on two-factor authentication',
    published: '2018',
    lines: 223,
    official: true,
  },
  'approval-walkthrough': {
    title: 'Blog walk-through of approving a sign-in and getting a code, with comments of readers',
    published: '2017',
    lines: 61,
    official: false,
  },
  'app-password-wiki': {
    title: 'Wiki page on app-specific passwords',
    published: '2017',
    lines: 43,
    official: false,
  },
  'mail-article-2024': {
    title: 'Article on two-factor authentication for cloud mail',
    published: '2024',
    lines: 208,
    official: false,
  },
} as const

export type DocumentName = keyof typeof documents
