import type { Page } from 'puppeteer-core'
import { poll } from '../../../src/dev/poll.mjs'
import { AGENT } from './settings'

/** Logs in on the page that asks for it. */
export async function logIn(page: Page): Promise<void> {
  await page.type('input[name=user]', AGENT.name)
  await page.type('input[name=pass]', AGENT.password)
  await page.keyboard.press('Enter')
  await poll('to be logged in', async () =>
    (await page.evaluate(() => document.body.innerText)).includes(`Logged in as ${AGENT.name}`),
  )
}

/** Presses “Reply” or “Comment” beside the customer's message, and waits for the editor with its quotation. */
export async function openEditor(page: Page, site: string, ticket: number, what: 'reply' | 'comment'): Promise<void> {
  await page.goto(`${site}/Ticket/Display.html?id=${ticket}`)
  // The ticket's page fetches its history when it is there itself.
  const link = `.transaction.message .${what}-link`
  await page.waitForSelector(link)
  await page.click(link)
  await editorReady(page)
}

/** Chooses “Reply” or “Comment” in the ticket's own menu: that editor is empty, and its frame is written anew. */
export async function openFromMenu(page: Page, site: string, ticket: number, what: 'reply' | 'comment'): Promise<void> {
  await page.goto(`${site}/Ticket/Display.html?id=${ticket}`)
  const entry = `#page-actions-${what}`
  await page.waitForSelector(entry)
  // The menu unfolds under the mouse.
  await page.hover('#page-actions')
  await Promise.all([page.waitForNavigation(), page.click(entry)])
  await editorReady(page)
}

async function editorReady(page: Page): Promise<void> {
  await poll('CKEditor', () =>
    page.evaluate(() => Reflect.get(window, 'CKEDITOR').instances.UpdateContent.status === 'ready'),
  )
  // By this name the harness knows the box.
  await page.evaluate(() => {
    const frame = () => document.querySelector<HTMLIFrameElement>('iframe.cke_wysiwyg_frame')
    Reflect.set(window, 'replyBox', () => frame()?.contentDocument?.body)
  })
}

/** Clicks into the editor and types a paragraph above all that is in it, as one does above a quotation. */
export async function typeOnTop(page: Page, words: string): Promise<void> {
  await clickEditor(page)
  await press(page, 'Home')
  await page.keyboard.press('Enter')
  await press(page, 'Home')
  await page.keyboard.type(words)
}

async function clickEditor(page: Page): Promise<void> {
  await page.click('iframe.cke_wysiwyg_frame')
  await poll('the caret', () =>
    page.evaluate(() => document.activeElement === document.querySelector('iframe.cke_wysiwyg_frame')),
  )
}

async function press(page: Page, key: 'Home'): Promise<void> {
  await page.keyboard.down('Control')
  await page.keyboard.press(key)
  await page.keyboard.up('Control')
}

/** The paragraphs that the editor shows, until the quotation. */
export function written(page: Page): Promise<string> {
  return page.evaluate(() => {
    const body = document.querySelector<HTMLIFrameElement>('iframe.cke_wysiwyg_frame')?.contentDocument?.body
    return body?.innerText.split('\n')[0] ?? ''
  })
}

export async function submit(page: Page): Promise<void> {
  await page.click('input[name=SubmitTicket]')
  await poll('the ticket', () => page.evaluate(() => location.pathname === '/Ticket/Display.html'))
}
