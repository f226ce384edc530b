import { ada, browser, either, numbers, password, probe } from './wire.mjs'

await probe(async (s) => {
  await s.provision({ identifier: ada, scheme: 'two-factor', phones: [{ number: numbers[0] }] })
  const first = await s.signInByText(ada, browser, { trustBrowser: true })
  await s.signInByText(ada, browser, { trustBrowser: true })
  const again = await s.send('start-sign-in', { identifier: ada, password, client: browser, trust: first.trust })
  return either(again, { defect: ({ type }) => type === 'code-required', right: ({ type }) => type === 'signed-in' })
})
