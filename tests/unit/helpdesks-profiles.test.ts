import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { HOSTS, PROFILES, profilesFor, UNNAMED_HOSTS } from '../../src/helpdesks/every'

const files = readdirSync(fileURLToPath(new URL('../../src/helpdesks', import.meta.url))).map((file) =>
  file.replace('.ts', ''),
)
const PARTS = ['profile', 'every', 'generic', 'dom', 'choose', 'read-thread', 'quoted-words', 'send-signs']
const idsFor = (...addresses: (string | undefined)[]) => profilesFor(addresses).map(({ id }) => id)

describe('the profiles', () => {
  it('have a file each, named after it, and none is forgotten', () => {
    expect(PROFILES.map(({ id }) => id).sort()).toEqual(files.filter((file) => !PARTS.includes(file)).sort())
  })

  it('are plain data that comes through a port as it is', () => {
    expect(JSON.parse(JSON.stringify(PROFILES))).toEqual(PROFILES)
  })

  it('can each be told by a host or by a mark in the page, and say where replies are written', () => {
    for (const { id, hosts, mark, replyBox } of PROFILES) {
      expect(hosts.length > 0 || !!mark, id).toBe(true)
      expect(replyBox, id).toBeTruthy()
    }
  })

  it('name hosts that take no more than a product’s own', () => {
    for (const host of HOSTS) expect(host).toMatch(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+(\/[a-z]+\/)?$/)
    expect(HOSTS).toEqual(expect.arrayContaining([...UNNAMED_HOSTS]))
  })
})

describe('the profiles that a page is sent', () => {
  it.each([
    ['https://acme.zendesk.com/agent/tickets/1', ['zendesk']],
    ['https://www.ebay.com/mesg/inbox', ['ebay']],
    ['https://acme.zammad.com/#ticket/zoom/1', ['zammad', 'zammad-desktop']],
    ['https://acme.my.salesforce.com/500', ['salesforce']],
  ])('%s: %j', (address, ids) => {
    expect(idsFor(address)).toEqual(ids)
  })

  it('are those that know their own mark where the host says nothing, the practice inbox among them', () => {
    const marked = PROFILES.filter(({ mark }) => mark).map(({ id }) => id)
    expect(idsFor('https://desk.acme.example/')).toEqual(marked)
    expect(idsFor('https://www.ebay.com/itm/1')).toEqual(marked)
    expect(idsFor('chrome-extension://abc/src/pages/practice/index.html')).toContain('practice')
    expect(idsFor(undefined, 'nonsense')).toEqual(marked)
  })

  it('are those of the tab for a frame without an address, and of the frame where it has a host of its own', () => {
    expect(idsFor('about:blank', 'https://acme.zendesk.com/')).toEqual(['zendesk'])
    expect(idsFor('https://acme.vf.force.com/', 'https://acme.zendesk.com/')).toEqual(['salesforce'])
  })

  it('need no mark where the host has told them', () => {
    for (const profile of profilesFor(['https://app.chatwoot.com/'])) expect(profile.mark).toBeUndefined()
  })

  it('are small enough to be sent to every frame', () => {
    expect(JSON.stringify(profilesFor([undefined])).length).toBeLessThan(16_000)
  })
})
