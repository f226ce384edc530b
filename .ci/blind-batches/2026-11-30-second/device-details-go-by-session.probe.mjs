import { browser, device, must, open, phone, verdict } from './wire.mjs'
const world = await open()
const ada = await world.account({ identifier: 'ada@example.com', scheme: 'two-factor', phones: [{ number: '+12025550101' }], devices: [device(phone('A'))] })
const id = ada.devices[0].device
must(await world.post('/sessions/end', ada.session, { password: 'Right-Pass1' }))
must(await world.startSignIn('ada@example.com', browser))
const reached = (await world.deliveries()).some(({ to }) => to === id)
const { receivesCodes } = must(await world.get(`/devices/${id}`, ada.session))
verdict(receivesCodes === reached, 'the details say that a device gets no codes, and it gets the requests that lead to them')
