import { mkdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { CoachView } from './coach-view.mjs'
import { everyCard, settled, takeEveryRewrite } from './go-through.mjs'
import { launch } from './launch.mjs'
import { ROOT, SCREENSHOTS } from './paths.mjs'
import { poll } from './poll.mjs'
import { FURIOUS, openTicket, ROUGH_REPLY, replyIn } from './practice-desk.mjs'

/**
 * The furious ticket without a display: types the rough reply, lists what the coach says, takes its rewrites with the
 * keyboard and prints what became of it.
 * @param {import('./launch.mjs').WithExtension} options
 */
export async function takeTour(options) {
  console.log(`No display here, so ${options.name} runs unseen and this is what it shows.\n`)
  mkdirSync(SCREENSHOTS, { recursive: true })
  const coached = await launch({ ...options, headless: true })
  try {
    await tour(coached)
  } finally {
    await coached.close()
  }
}

/** @param {import('./launch-chromium.mjs').CoachedBrowser} coached */
async function tour(coached) {
  const page = await openTicket(coached, FURIOUS)
  const coach = new CoachView(page)
  /** @type {string[]} */
  const pictures = []
  const picture = async (/** @type {string} */ name) => {
    const path = join(SCREENSHOTS, `${name}.png`)
    await page.screenshot({ path: /** @type {`${string}.png`} */ (path) })
    pictures.push(relative(ROOT, path))
  }

  console.log(`Practice inbox, ${await page.title()}: Marta's sofa came torn, and this is her third message.`)
  console.log(`\nThe reply as typed:\n\n  ${ROUGH_REPLY}\n`)
  await page.keyboard.type(ROUGH_REPLY)
  await poll('the first finding', async () => (await coach.underlines()).length > 0)
  await settled(coach)
  await picture('1-typed')

  const cards = await everyCard(page, coach)
  console.log(`${cards.length} findings:\n`)
  for (const [index, card] of cards.entries()) console.log(`${described(card, index + 1)}\n`)

  await page.keyboard.press('F2')
  await poll('a card for the picture', () => coach.card())
  await picture('2-card')
  await page.keyboard.press('Escape')

  const left = await takeEveryRewrite(
    page,
    coach,
    () => replyIn(page),
    (card) => console.log(`  took  ${card.title} → ${card.rewrites[0]}`),
  )
  for (const card of left) console.log(`  left  ${card.title}: for the agent to fill in`)
  await picture('3-calmer')

  console.log(`\nThe calmer reply:\n\n${indented(await replyIn(page))}\n`)
  await coach.click('level')
  const panel = await poll('the panel', () => coach.panel())
  const missing = /Not yet in the reply: ([^.]*)\./.exec(panel)?.[1]
  console.log(missing ? `Still missing: ${missing}.` : 'All five parts of a good reply are there.')
  await picture('4-what-is-missing')
  console.log(`\nPictures: ${pictures.join(', ')}`)
}

/** @param {import('./coach-view.mjs').OpenCard} card @param {number} number */
function described(card, number) {
  const rewrites = card.rewrites.map((rewrite) => `     → ${rewrite || '(delete it)'}`)
  return [`  ${number}. ${card.title}`, `     ${card.why}`, ...rewrites].join('\n')
}

/** @param {string} text */
function indented(text) {
  return text.replace(/^/gm, '  ')
}
