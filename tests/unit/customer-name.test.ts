import { expect, it } from 'vitest'
import { nameIn, nameOfCustomer } from '../../src/engine/context/customer-name'

it.each([
  ['Is the pool open? Warm regards, Ingrid Berg', 'Ingrid Berg'],
  ['is it blue? ty, bob', 'bob'],
  ['It came broken.\nRegards,\nDr. Ada Obi\n07700 900123', 'Dr. Ada Obi'],
  ['Any news? — Wei Chen', 'Wei Chen'],
  ['Still no answer. Disgusted, Margaret Hill', 'Margaret Hill'],
  ['Hi, Mrs Jones here, is my coat ready?', 'Mrs Jones'],
  ["I'm Ravi Kumar, my order is late.", 'Ravi Kumar'],
  ['Where is it!! Emma x', 'Emma'],
  ['Gibt es das in Rot? Viele Grüße, Jürgen', 'Jürgen'],
] as const)('%s', (message, name) => {
  expect(nameIn(message)).toBe(name)
})

it.each([
  'Thanks a lot',
  'thanks, mate',
  'This is ridiculous. Pathetic.',
  'Can I speak to Maria?',
  'I ordered the Lamp - Large',
  'it is late. thanks, appreciate it',
  'Hi Anita, where is it? Thanks, Anita',
])('no name in: %s', (message) => {
  expect(nameIn(message)).toBeUndefined()
})

it('a name that an agent signs with is not the customer’s', () => {
  const messages = [
    { from: 'customer', text: 'Is it in? Thanks, Jo' },
    { from: 'agent', text: 'It comes on Monday. Best, Priya' },
    { from: 'customer', text: 'Great. Thanks, Priya' },
  ] as const
  expect(nameOfCustomer({ messages })).toBe('Jo')
})
