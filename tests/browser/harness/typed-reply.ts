import type { Page } from 'puppeteer-core'
import { CoachView } from '../../../src/dev/coach-view.mjs'
import { poll } from '../../../src/dev/poll.mjs'
import { REPLY } from './draft'
import type { Editor } from './editors'
import type { Session } from './session'

/** A page with the reply typed, and its one finding underlined. */
export async function typedReply(session: Session, editor: Editor): Promise<{ page: Page; coach: CoachView }> {
  const page = await session.open(editor.url)
  await page.keyboard.type(REPLY)
  const coach = new CoachView(page)
  await poll('an underline', async () => (await coach.underlines()).length > 0)
  return { page, coach }
}

/** Whether the reply box has the focus, through frames. */
export function boxHasFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    let active = document.activeElement
    while (active instanceof HTMLIFrameElement) active = active.contentDocument?.activeElement ?? null
    return active === (Reflect.get(window, 'replyBox') as () => Element)()
  })
}
