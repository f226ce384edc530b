import { N, ada, asked, must, open, plain, pw, verdict } from './wire.mjs'

const s = await open({ 'unenrol.link_single_use': false })
const { session } = await s.provision(plain({ questions: asked() }))
const { link } = await s.enrol(session, N(3), { identifier: ada, answers: asked().map((q) => q.answer) })
must(await s.undo(link), 'undo')
must((await s.signIn(ada, pw)).questions, 'questions are asked')
must(await s.undo(link), 'again')
const signIn = must(await s.signIn(ada, pw), 'sign-in')
verdict(!signIn.questions, signIn)
