import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { poll } from '../../src/dev/poll.mjs'
import { DEFAULT_RULE_SET } from '../../src/rule-set/defaults'
import type { RuleSet } from '../../src/rule-set/types'
import { chromium } from './harness/browsers'
import { openOptions, storedRuleSet } from './harness/options-page'
import { useBrowser } from './harness/session'

const session = useBrowser(chromium)

const openRoom = (hash: string, ruleSet?: RuleSet) => openOptions(session, hash, '.row', ruleSet)
const textsOf = (page: Page, selector: string) =>
  page.$$eval(selector, (elements) => elements.map((element) => element.textContent ?? ''))
const reasons = (page: Page) => textsOf(page, '#not-yet span')
const savable = (page: Page) => page.$eval('.actions .button.main', (button) => !(button as HTMLButtonElement).disabled)
/** Presses the button or link that reads so. */
const press = (page: Page, words: string) =>
  page.evaluate((text) => {
    const found = [...document.querySelectorAll<HTMLElement>('button, summary')].find((each) =>
      each.textContent?.startsWith(text),
    )
    if (!found) throw new Error(`no button “${text}”`)
    found.click()
  }, words)
const retype = async (page: Page, selector: string, text: string) => {
  await page.focus(selector)
  await page.keyboard.down('Control')
  await page.keyboard.press('a')
  await page.keyboard.up('Control')
  await page.keyboard.type(text)
}

test('a phrase that nobody speaks of is added from the search, with the forms that it will find', async () => {
  const page = await openRoom('#/rules')
  await page.type('input[type=search]', 'qwertyish foo')
  await press(page, 'Make “qwertyish foo”')
  await page.waitForSelector('input.phrase')
  expect(await page.$eval('input.phrase', (input) => (input as HTMLInputElement).value)).toBe('qwertyish foo')
  await retype(page, 'input.phrase', 'we are reverting')
  await poll('the forms', async () => (await textsOf(page, '.word')).some((text) => text.includes('reverted')))
  expect((await textsOf(page, '.finds p'))[0]).toContain("“we're reverting”")
  await press(page, 'we')
  await poll('brackets', () =>
    page.$eval('input.phrase', (input) => (input as HTMLInputElement).value === '(we) are reverting'),
  )
})

test('a rule is not saved while one of its sentences fails, and is saved once all hold', async () => {
  const page = await openRoom('#/rules/new')
  await page.type('input.phrase', 'kindly revert')
  await poll('it to be savable', () => savable(page))
  await retype(page, '.marked textarea', 'We kindly reverted the change.')
  await press(page, 'Keep: must be left alone')
  await poll('the reason', async () =>
    (await reasons(page)).includes('One sentence that it must leave alone is found.'),
  )
  expect(await savable(page)).toBe(false)
  // The switch in plain words puts it right.
  await page.click('.switches label:nth-child(1) input')
  await poll('it to be savable again', () => savable(page))
  await press(page, 'Add to our rules')
  await poll('it to be stored', async () => (await storedRuleSet(page)).rules.length === 1)
  expect((await storedRuleSet(page)).rules[0]).toMatchObject({
    id: 'team-kindly-revert',
    title: '“kindly revert”',
    phrase: { words: 'kindly revert', otherForms: false, onlyAsCommand: false, notInQuotes: true },
    patterns: ['kindly revert'],
    examples: { bad: ['Kindly revert.'], ok: ['We kindly reverted the change.'] },
  })
  await press(page, 'Remove this rule')
  await poll('it to be gone', async () => (await storedRuleSet(page)).rules.length === 0)
})

test('what is too broad is refused, with sentences that show it', async () => {
  const page = await openRoom('#/rules/new')
  await page.type('input.phrase', 'you')
  await poll('the reason', async () => (await reasons(page)).some((text) => text.includes('nearly everything')))
  expect(await savable(page)).toBe(false)
  expect((await textsOf(page, '.reach li')).length).toBeGreaterThan(3)
})

test('a pattern that is written by hand is told the character that is wrong', async () => {
  const page = await openRoom('#/rules/new')
  await page.type('input.phrase', 'please be advised')
  await page.click('.pattern summary')
  await retype(page, '.pattern textarea', 'please be (advised')
  await poll('the place', async () =>
    (await textsOf(page, '.problems'))[0]?.includes('Line 1, character 11: “(” is not closed'),
  )
  expect(await textsOf(page, '.problems code b')).toEqual(['('])
  expect(await savable(page)).toBe(false)
  await page.type('.pattern textarea', '|informed)')
  await poll('it to be savable', () => savable(page))
  await press(page, 'Add to our rules')
  await poll('it to be stored', async () => (await storedRuleSet(page)).rules.length === 1)
  const [rule] = (await storedRuleSet(page)).rules
  expect(rule).toMatchObject({ patterns: ['please be (advised|informed)'] })
  expect(rule).not.toHaveProperty('phrase')
})

test('a wording of a built-in rule is written anew with a slot, seen at once, and taken back', async () => {
  const page = await openRoom('#/rules/tell-to-calm')
  await press(page, 'Add a wording')
  await page.type('.wording-form textarea', 'I see why ')
  await press(page, 'the trouble')
  await page.type('.wording-form textarea', ' is a nuisance.')
  await poll('the preview', async () =>
    (await textsOf(page, '.preview'))[0]?.includes('I see why your missing parcel is a nuisance.'),
  )
  await press(page, 'Done')
  await poll('it to be stored', async () =>
    (await storedRuleSet(page)).overrides['tell-to-calm']?.rewrites?.includes('I see why {issue|this} is a nuisance.'),
  )
  await poll('it to be marked as changed', async () =>
    (await textsOf(page, '.row:has([data-rule=tell-to-calm]) small')).includes('wordings by us'),
  )
  await press(page, 'Take the built-in wordings again')
  await poll('it to be as built in', async () => Object.keys((await storedRuleSet(page)).overrides).length === 0)
})

test('a wording that would be marked itself says so', async () => {
  const page = await openRoom('#/rules/tell-to-calm')
  await press(page, 'Add a wording')
  await page.type('.wording-form textarea', 'You people never read.')
  await poll('the reason', async () =>
    (await textsOf(page, '.preview'))[0]?.startsWith('Would be marked itself: “You people never read”'),
  )
})

test('the list is narrowed by what we changed, by family and by strength; a family is reset at a press', async () => {
  const page = await openRoom('#/rules', {
    ...DEFAULT_RULE_SET,
    overrides: { 'tell-to-calm': { severity: 'hint' }, profanity: { enabled: false }, 'sorry-but': { enabled: false } },
  })
  const rows = () => page.$$eval('.row a', (links) => links.map((link) => (link as HTMLElement).dataset.rule))
  await press(page, 'Changed by us')
  await poll('three rules', async () => (await rows()).length === 3)
  await page.select('select[aria-label=Family]', 'inflame')
  await poll('two rules', async () => (await rows()).length === 2)
  await page.select('select[aria-label="How hard"]', 'hint')
  await poll('one rule', async () => (await rows()).join() === 'tell-to-calm')
  await press(page, 'Reset 2')
  await poll('the family to be as built in', async () => {
    const { overrides } = await storedRuleSet(page)
    return Object.keys(overrides).join() === 'sorry-but'
  })
})
