import { probe } from './wire.mjs'

await probe({ 'code.sends': 3 }, async (box) => {
  await box.provision()
  const asked = async (identifier) => {
    const statuses = []
    for (let time = 0; time < 4; time += 1)
      statuses.push((await box.call('POST', '/link-resets', { identifier })).status)
    return statuses.join()
  }
  return (await asked('ada@example.com')) !== (await asked('nobody@example.com'))
})
