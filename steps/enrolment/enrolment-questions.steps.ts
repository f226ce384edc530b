import { Given, When } from '@cucumber/cucumber'
import type { AccountWorld } from '../support/world.ts'
import { answerEnrolmentQuestionsCommand, noteAnswer } from './enrolment.ts'

When('{person} answers the security questions', async function (this: AccountWorld, name: string) {
  const person = await this.people.ready(name)
  noteAnswer(person, await this.requests.attempt(answerEnrolmentQuestionsCommand(person)))
})

When('{person} answers the security questions with a wrong answer', async function (this: AccountWorld, name: string) {
  const { answers, ...command } = answerEnrolmentQuestionsCommand(await this.people.ready(name))
  await this.requests.attempt({ ...command, answers: answers.map((answer) => `${answer}x`) })
})

/** Not every question has its answer. */
const incompleteAnswers: Readonly<Record<string, (answers: readonly string[]) => readonly string[]>> = {
  'the last answer wrong': (answers) => [...answers.slice(0, -1), `${answers.at(-1)}x`],
  'no answers': () => [],
  'the first answer alone': (answers) => answers.slice(0, 1),
  'the answers in reverse': (answers) => answers.toReversed(),
}

for (const [words, given] of Object.entries(incompleteAnswers)) {
  When(`{person} answers the security questions with ${words}`, async function (this: AccountWorld, name: string) {
    const { answers, ...command } = answerEnrolmentQuestionsCommand(await this.people.ready(name))
    await this.requests.attempt({ ...command, answers: given(answers) })
  })
}

Given('{person} has answered the security questions', async function (this: AccountWorld, name: string) {
  const person = await this.people.ready(name)
  noteAnswer(person, await this.requests.arrange(answerEnrolmentQuestionsCommand(person)))
})

Given("{person}'s enrolment asks for security answers", async function (this: AccountWorld, name: string) {
  if ((await this.people.ready(name)).enrolment?.wants.includes('answers')) return undefined
  this.outcome = { kind: 'not-applicable', reason: 'setting', detail: 'no answers are asked for here' }
  return 'skipped'
})
