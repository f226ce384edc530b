/** Of which scenarios the reports have the exchanges: those that went wrong, or those that passed too. */
export const exchangeChoices = ['failed', 'all'] as const
export type ExchangeChoice = (typeof exchangeChoices)[number]
