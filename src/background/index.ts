import browser from 'webextension-polyfill'
import { setUpBadge } from './badge'
import { coachScript } from './coach-files'
import { placeMenu, setUpMenu } from './context-menu'
import { Counting } from './counting'
import { CountsStore } from './counts-store'
import { startInOpenTabs } from './open-tabs'
import { isPaused, OwnChoicesStore } from './own-choices'
import { followPause } from './pause'
import { acceptFrames } from './ports'
import { RulesInForce } from './rules-in-force'
import { RulesStore } from './rules-store'
import { followPermissions, placeScripts } from './sites'
import { TeamAddress } from './team-address'

const AWAKE = 'awake'

const store = new RulesStore()
const own = new OwnChoicesStore()
const rules = new RulesInForce(store, own)
const address = new TeamAddress(store)
acceptFrames({ rules, own, counting: new Counting(rules, new CountsStore()) }, store, address)
followPause(own)
followPermissions()
setUpBadge()
setUpMenu()

/**
 * Once after install, update, enabling or the browser's start: session storage is empty only then, while a worker
 * that was stopped and woken again finds its mark.
 */
async function greetOpenTabs(): Promise<void> {
  const awake = await browser.storage.session.get(AWAKE).catch(() => undefined)
  if (awake?.[AWAKE] === true) return
  // Greeted twice, a tab only starts its coach anew.
  await browser.storage.session.set({ [AWAKE]: true }).catch(() => undefined)
  await placeScripts()
  await placeMenu()
  if (!isPaused(await own.load())) await startInOpenTabs(coachScript().matches)
}

// The browser starts a worker for these events even if nothing else calls for it.
browser.runtime.onInstalled.addListener(() => undefined)
browser.runtime.onStartup.addListener(() => undefined)
void greetOpenTabs()
void address.askIfDue()
