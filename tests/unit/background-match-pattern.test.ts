import { describe, expect, it } from 'vitest'
import { HELPDESK_HOSTS, HELPDESK_PAGES } from '../../src/background/hosted-helpdesks'
import { matches } from '../../src/background/match-pattern'

const coached = (address: string) => [...HELPDESK_HOSTS, ...HELPDESK_PAGES].some((pattern) => matches(pattern, address))

describe('match patterns', () => {
  it.each([
    ['*://*.zendesk.com/*', 'https://acme.zendesk.com/agent/tickets/1', true],
    ['*://*.zendesk.com/*', 'http://acme.zendesk.com:8080/', true],
    ['*://*.zendesk.com/*', 'https://zendesk.com/', true],
    ['*://*.zendesk.com/*', 'https://notzendesk.com/', false],
    ['*://*.zendesk.com/*', 'https://acme.zendesk.com.evil.example/', false],
    ['*://*.zendesk.com/*', 'ftp://acme.zendesk.com/', false],
    ['*://*.ebay.com/mesg/*', 'https://www.ebay.com/mesg/inbox?x=1', true],
    ['*://*.ebay.com/mesg/*', 'https://www.ebay.com/itm/1', false],
    ['https://desk.example.com/*', 'https://desk.example.com/', true],
    ['https://desk.example.com/*', 'http://desk.example.com/', false],
    ['*://*/*', 'https://anything.example/', true],
    ['https://a.example/x', 'https://a.example/xy', false],
    ['https://a.example/*b', 'https://a.example/ab', true],
    ['https://a.example/*b', 'https://a.example/abc', false],
    ['nonsense', 'https://a.example/', false],
    ['*://*/*', 'nonsense', false],
  ])('%s on %s: %s', (pattern, address, expected) => {
    expect(matches(pattern, address)).toBe(expected)
  })
})

describe('the hosted helpdesks', () => {
  it.each([
    'https://acme.zendesk.com/agent/tickets/35436',
    'https://acme.freshdesk.com/a/tickets/1',
    'https://app.intercom.com/a/inbox/x',
    'https://app-eu1.hubspot.com/help-desk/1',
    'https://acme.lightning.force.com/lightning/r/Case/500/view',
    'https://acme.service-now.com/nav_to.do',
    'https://acme.crm4.dynamics.com/main.aspx',
    'https://secure.helpscout.net/conversation/1',
    'https://acme.atlassian.net/jira/servicedesk/projects/X/queues',
    'https://mail.google.com/mail/u/0/',
    'https://outlook.office.com/mail/',
    'https://app.crisp.chat/website/x/inbox/',
    'https://www.ebay.co.uk/mesg/inbox',
    'https://sellercentral.amazon.de/messaging/inbox',
    'https://desk.zoho.eu/agent/acme',
    'https://app.frontapp.com/open/x',
    'https://acme.gorgias.com/app/ticket/1',
    'https://acme.kustomerapp.com/app/customers/1',
    'https://acme.reamaze.com/admin/conversations',
  ])('coaches %s', (address) => expect(coached(address)).toBe(true))

  it.each([
    'https://www.hubspot.com/',
    'https://www.ebay.com/itm/1',
    'https://www.amazon.com/',
    'https://www.google.com/',
  ])('leaves %s alone', (address) => expect(coached(address)).toBe(false))
})
