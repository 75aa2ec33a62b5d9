import type { Page } from 'puppeteer-core'
import type { Storage } from 'webextension-polyfill'
import { RuleSetFiles } from '../../../src/background/filed-rule-set'
import { PAGES } from '../../../src/dev/launch.mjs'
import { DEFAULT_RULE_SET } from '../../../src/rule-set/defaults'
import type { RuleSet } from '../../../src/rule-set/types'
import type { Session } from './session'

/**
 * Opens a room of the rules page, with a rule set in force.
 * @param hash of the room
 * @param ready something that is there once the room is
 */
export async function openOptions(
  { browser }: Session,
  hash: string,
  ready: string,
  ruleSet: RuleSet = DEFAULT_RULE_SET,
): Promise<Page> {
  const page = await browser.openExtensionPage(`${PAGES.options}#/about`)
  await page.evaluate((value) => Reflect.get(globalThis, 'chrome').storage.local.set({ ruleSet: value }), ruleSet)
  await page.evaluate((value) => {
    location.hash = value
  }, hash)
  await page.waitForSelector(ready)
  return page
}

/** The rule set as the browser keeps it, put together where it lies in pieces. */
export async function storedRuleSet(page: Page): Promise<RuleSet> {
  const get = (keys: string | string[]): Promise<Record<string, unknown>> =>
    page.evaluate((names) => Reflect.get(globalThis, 'chrome').storage.local.get(names), keys)
  const { ruleSet } = await get('ruleSet')
  const read = await new RuleSetFiles({ get } as Storage.StorageArea).read(ruleSet)
  if (!read.ok) throw new Error(read.problems.map(({ path, reason }) => `${path} ${reason}`).join('\n'))
  return read.ruleSet
}
