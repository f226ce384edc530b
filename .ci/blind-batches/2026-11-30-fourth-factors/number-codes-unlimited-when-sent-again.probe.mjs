import { must, probe } from './wire.mjs'

await probe({}, async (box) => {
  const { session } = await box.provision()
  const { phone } = must(await box.call('POST', '/phones', { number: '+12025550122', method: 'text' }, session))
  for (let time = 0; time < 100; time += 1) await box.call('POST', `/phones/${phone}/sends`, { method: 'text' }, session)
  return (await box.deliveries()).filter(({ to }) => to === '+12025550122').length > 100
})
