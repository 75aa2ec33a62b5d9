import { launch, PAGES } from './launch.mjs'

/**
 * Opens a window with Evenkeel in it and the practice inbox in front; ends when the window is closed.
 * @param {import('./launch.mjs').WithExtension} options
 */
export async function openPractice(options) {
  const coached = await launch({ ...options, headless: false })
  const blank = await coached.browser.pages()
  const practice = await coached.openExtensionPage(PAGES.practice)
  await Promise.all(blank.map((page) => page.close()))
  await practice.bringToFront()
  console.log(`
${options.name} is open, on a profile of its own, with the practice inbox in front.
Open a ticket and type a reply, for example:

  Relax, there is NOTHING we can do. As I already told you, you should have read our policy.

Close the window, or press Ctrl+C here, to end.`)
  if (coached.browser.connected) await new Promise((resolve) => coached.browser.once('disconnected', resolve))
  await coached.close()
}
