import browser from 'webextension-polyfill'
import { coachScript } from './coach-files'
import { startInOpenTabs, tellOpenTabs } from './open-tabs'
import { isPaused, type OwnChoicesStore } from './own-choices'
import { sitesByClick } from './sites'

const ALARM = 'pause-ends'

/**
 * Keeps the tabs in step with the agent's pause: the coach leaves when it begins and comes back when it ends, also in
 * a tab that stays open over night. The alarm is what wakes the background then.
 */
export function followPause(own: OwnChoicesStore): void {
  own.onChange(() => void keepStep(own))
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void keepStep(own)
  })
  // The browser may have been closed when the pause ended.
  void keepStep(own)
}

/** One at a time, so that what was decided last is also done last. */
async function keepStep(own: OwnChoicesStore): Promise<void> {
  await navigator.locks.request('evenkeel-pause', async () => {
    const choices = await own.load()
    const sites = [...coachScript().matches, ...(await sitesByClick())]
    if (isPaused(choices)) {
      browser.alarms.create(ALARM, { when: choices.pausedUntil })
      await tellOpenTabs({ type: 'leave' }, sites)
    } else if (await browser.alarms.clear(ALARM)) await startInOpenTabs(sites)
    else if (choices.pausedUntil !== undefined) {
      await own.pauseUntil(undefined)
      await startInOpenTabs(sites)
    }
  })
}
