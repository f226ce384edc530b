import type { formatterHelpers } from '@cucumber/cucumber'
import { type PickleStep, PickleStepType } from '@cucumber/messages'
import type { SupportCode } from '../suite/support-code.ts'

/** Snippets that define a step without a definition: one text for each way to read it. */
export const snippetsFor = async (
  pickleStep: PickleStep,
  supportCodeLibrary: SupportCode,
): Promise<readonly string[]> => {
  const { FormatterBuilder, formatterHelpers: helpers } = await import('@cucumber/cucumber')
  const { Event, Outcome, Precondition } = helpers.KeywordType
  const keywords: Readonly<Record<PickleStepType, formatterHelpers.KeywordType>> = {
    [PickleStepType.UNKNOWN]: Precondition,
    [PickleStepType.CONTEXT]: Precondition,
    [PickleStepType.ACTION]: Event,
    [PickleStepType.OUTCOME]: Outcome,
  }
  const builder = await FormatterBuilder.getStepDefinitionSnippetBuilder({ cwd: '.', supportCodeLibrary })
  const keywordType = keywords[pickleStep.type ?? PickleStepType.UNKNOWN]
  return builder.buildMultiple({ keywordType, pickleStep })
}
