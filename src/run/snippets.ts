import { FormatterBuilder, formatterHelpers } from '@cucumber/cucumber'
import { type PickleStep, PickleStepType } from '@cucumber/messages'
import type { SupportCode } from './support.ts'

const { KeywordType } = formatterHelpers

const keywordOf = ({ type }: PickleStep): formatterHelpers.KeywordType => {
  if (type === PickleStepType.ACTION) return KeywordType.Event
  return type === PickleStepType.OUTCOME ? KeywordType.Outcome : KeywordType.Precondition
}

/** Code with which a step that nothing fits could be defined: one text for each way to read it. */
export const snippetsFor = async (
  pickleStep: PickleStep,
  supportCodeLibrary: SupportCode,
): Promise<readonly string[]> => {
  const builder = await FormatterBuilder.getStepDefinitionSnippetBuilder({ cwd: '.', supportCodeLibrary })
  return builder.buildMultiple({ keywordType: keywordOf(pickleStep), pickleStep })
}
