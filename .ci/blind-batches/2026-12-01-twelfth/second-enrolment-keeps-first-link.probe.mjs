import { ada, either, isRefusal, numbers, password, phone, probe } from './wire.mjs'

await probe(async (s) => {
  const { devices } = await s.provision({ identifier: ada, scheme: 'none', devices: [{ client: phone(1), status: 'signed-in' }] })
  const linkOf = async (session) => {
    await s.enrol(session, numbers[0])
    return (await s.last(({ link }) => link !== undefined)).link
  }
  await s.want('follow-undo-link', { link: await linkOf(devices[0].session) })
  const { session } = await s.want('start-sign-in', { identifier: ada, password, client: phone(1) })
  return either(await s.send('follow-undo-link', { link: await linkOf(session) }), { defect: (answer) => isRefusal(answer, 'link-ended'), right: ({ type }) => type === 'enrolment-undone' })
})
