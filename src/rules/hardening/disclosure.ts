import type { RuleRow } from '../rule.ts'

export const disclosure = [
  {
    id: 'H-DISCLOSE-01',
    text: 'A refused sign-in SHOULD look the same whether the identifier is known or not',
    level: 'SHOULD',
    editions: 'all',
    needs: [],
    withoutSecondFactor: true,
    observable: 'A wrong password for an account and one for nobody: status and body of the answers are alike.',
    powers: ['provisioning'],
    sources: [{ standard: 'owasp-asvs-5.0', section: 'V6.3.8' }],
  },
  {
    id: 'H-DISCLOSE-02',
    text: 'The response to a forgotten password SHOULD look the same whether the identifier is known or not',
    level: 'SHOULD',
    editions: 'all',
    needs: ['password.forgotten'],
    observable: 'A reset is asked for with an identifier that is known and one that is not: status and body are alike.',
    powers: ['provisioning'],
    sources: [{ standard: 'owasp-asvs-5.0', section: 'V6.3.8' }],
  },
  {
    id: 'H-DISCLOSE-03',
    text: 'The response to a recovery request SHOULD look the same whether the identifier is known or not',
    level: 'SHOULD',
    editions: 'all',
    needs: ['recovery'],
    observable:
      'A recovery is asked for with an identifier that is known and one that is not: status and body are alike.',
    powers: ['provisioning'],
    sources: [{ standard: 'owasp-asvs-5.0', section: 'V6.3.8' }],
  },
  {
    id: 'H-DISCLOSE-04',
    text: 'The response to a request for a code MUST NOT contain the code',
    level: 'MUST',
    editions: 'all',
    needs: ['code.text'],
    orByMail: true,
    observable: 'None of the answers up to the entry of the code contains it.',
    powers: ['provisioning', 'text'],
    sources: [
      { standard: 'nist-800-63b-4', section: '3.1.3.2' },
      { standard: 'owasp-asvs-5.0', section: 'V6.6.2' },
    ],
  },
] as const satisfies readonly RuleRow[]
