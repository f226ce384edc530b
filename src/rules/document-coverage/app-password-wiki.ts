import type { DocumentCoverageRow } from './row.ts'

export const appPasswordWiki = [
  { lines: '1-6', about: 'title and wiki furniture', because: 'parts of the page around the text' },
  { lines: '7-8', about: 'heading', because: 'a heading' },
  {
    lines: '9-10',
    about: 'per-program passwords in place of credentials',
    rules: ['APPPW-01', 'APPPW-14', 'APPPW-33'],
  },
  { lines: '11-12', about: 'mandatory from 1 October 2014', rules: ['APPPW-02', 'APPPW-03'] },
  { lines: '13-14', about: 'enforced 15 June 2017', rules: ['APPPW-04'] },
  { lines: '15-16', about: 'heading', because: 'a heading' },
  { lines: '17-18', about: 'only with two-step', rules: ['APPPW-05', 'APPPW-07'] },
  { lines: '19-21', about: 'sign in with code', rules: ['APPPW-07', 'APPPW-09', 'APPPW-10'] },
  { lines: '22', about: 'open section, generate', rules: ['APPPW-07'] },
  { lines: '23', about: 'label; one for all', rules: ['APPPW-07', 'APPPW-11', 'APPPW-12', 'APPPW-13', 'APPPW-32'] },
  { lines: '24', about: 'close dialogue', rules: ['APPPW-07', 'APPPW-32'] },
  { lines: '25-26', about: 'use it', rules: ['APPPW-32'] },
  { lines: '27-30', about: 'heading, quotation remark', because: 'a heading' },
  {
    lines: '31-32',
    about: 'limit 25; revoke one or all',
    rules: ['APPPW-16', 'APPPW-17', 'APPPW-18', 'APPPW-19', 'APPPW-20', 'APPPW-21', 'APPPW-22'],
  },
  { lines: '33-37', about: 'steps to the page', rules: ['ACCOUNT-05'] },
  { lines: '38-40', about: 'history, revoke', rules: ['APPPW-20', 'APPPW-21', 'APPPW-22', 'APPPW-23'] },
  { lines: '41-42', about: 'effect of revocation', rules: ['APPPW-24', 'APPPW-25', 'APPPW-34'] },
  { lines: '43', about: 'primary change or reset', rules: ['APPPW-26', 'APPPW-27', 'APPPW-28', 'APPPW-29'] },
] as const satisfies readonly DocumentCoverageRow[]
