import { probe } from './wire.mjs'

await probe({ 'password.attempts': 4 }, async (box) => {
  await box.provision()
  const tried = async (...identifiers) => {
    const statuses = []
    for (const identifier of [...identifiers, ...identifiers, ...identifiers])
      statuses.push((await box.signIn(identifier, 'Wrong horse 8 battery')).status)
    return statuses.join()
  }
  const known = await tried('ada@example.com', 'Ada@Example.com')
  return known !== (await tried('nobody@example.com', 'Nobody@Example.com'))
})
