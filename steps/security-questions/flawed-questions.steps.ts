import { defineParameterType, When } from '@cucumber/cucumber'
import { createQuestionsCommand } from '../enrolment/enrolment.ts'
import type { AccountWorld } from '../support/world.ts'
import { turnOffTwoStepCommand } from '../two-step/turn-off-two-step.ts'
import { turnOffTwoFactorCommand } from '../un-enrolment/turn-off-two-factor.ts'

type Question = { readonly question: string; readonly answer: string }

/** New questions that protect nothing, or too little. */
const questionsFlaws: Readonly<Record<string, (questions: readonly Question[]) => readonly Question[]>> = {
  'one too few': (questions) => questions.slice(0, -1),
  'one of them without an answer': ([first, ...rest]) => (first ? [...rest, { ...first, answer: '' }] : []),
  'one of them with a blank for an answer': ([first, ...rest]) => (first ? [...rest, { ...first, answer: ' ' }] : []),
  'one of them without words': ([first, ...rest]) => (first ? [...rest, { ...first, question: '' }] : []),
}

defineParameterType({
  name: 'questionsFlaw',
  regexp: new RegExp(Object.keys(questionsFlaws).join('|')),
  transformer: (text: string) => questionsFlaws[text],
})

type Flaw = (questions: readonly Question[]) => readonly Question[]

When(
  '{person} turns two-step verification off with new questions, {questionsFlaw}',
  async function (this: AccountWorld, name: string, flaw: Flaw) {
    const { questions = [], ...command } = await turnOffTwoStepCommand(this, name)
    await this.requests.attempt({ ...command, questions: flaw(questions) })
  },
)

When(
  '{person} turns two-factor authentication off with new questions, {questionsFlaw}',
  async function (this: AccountWorld, name: string, flaw: Flaw) {
    const { questions = [], ...command } = await turnOffTwoFactorCommand(this, name)
    await this.requests.attempt({ ...command, questions: flaw(questions) })
  },
)

When(
  '{person} creates new questions in the enrolment, {questionsFlaw}',
  async function (this: AccountWorld, name: string, flaw: Flaw) {
    const { questions, ...command } = createQuestionsCommand(this, await this.people.ready(name))
    await this.requests.attempt({ ...command, questions: flaw(questions) })
  },
)
