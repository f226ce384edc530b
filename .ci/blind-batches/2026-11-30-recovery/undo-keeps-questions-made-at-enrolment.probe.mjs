import { N, ada, asked, must, open, plain, pw, verdict } from './wire.mjs'

const s = await open({ 'enrol.security_questions': 'create' })
const { session } = await s.provision(plain({ questions: asked() }))
const { link } = await s.enrol(session, N(3), { identifier: ada, questions: asked(3, 'new') })
must(await s.undo(link), 'undo')
const signIn = must(await s.signIn(ada, pw), 'sign-in')
must(signIn.questions, 'questions are asked')
verdict(signIn.questions[0] !== asked()[0].question, signIn.questions)
