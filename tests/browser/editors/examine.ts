import type { CoachedBrowser } from '../harness/browsers'
import { BEHAVIOURS } from './behaviours'
import { EditorPage } from './editor-page'
import { skeleton } from './markup'

/** A host on which the coach runs, and one on which it does not. */
const COACHED = 'https://acme.gorgias.com/editors'
const BARE = 'https://bare.helpdesk.test/editors'

/** Runs every behaviour on one page of an editor; what is broken on the way is put right by a fresh page. */
export async function examine(coached: CoachedBrowser, name: string): Promise<Record<string, string>> {
  const verdicts: Record<string, string> = {}
  let editor: EditorPage | undefined
  let broken: string | undefined
  const bare = async () => {
    const alone = await loaded(coached, `${BARE}/${name}.html`)
    const markup = await skeleton(alone.page)
    await alone.page.close()
    await editor?.page.bringToFront()
    return markup
  }
  for (const { id, run } of BEHAVIOURS) {
    const began = performance.now()
    try {
      if (broken) throw new Error(broken)
      if (!editor) editor = await loaded(coached, `${COACHED}/${name}.html`)
      else if ((await editor.text()) !== editor.wanted) await editor.load()
      await run(editor, bare)
      verdicts[id] = 'ok'
    } catch (reason) {
      if (process.env.DBG && editor)
        console.log(
          'DBG',
          id,
          await editor.coach.announced(),
          JSON.stringify(await editor.coach.card()),
          await editor.coach.level(),
          (await editor.read()) === editor.wanted,
          JSON.stringify(await editor.coach.underlines()),
          await editor.call('modelBlocks'),
        )
      verdicts[id] = reason instanceof Error ? reason.message : String(reason)
      // An editor that does not start will not start the next time either.
      if (!editor) broken = verdicts[id]
      await editor?.page.close()
      editor = undefined
    }
    if (process.env.EDITORS) console.log(name, id, Math.round(performance.now() - began), verdicts[id]?.slice(0, 700))
  }
  await editor?.page.close()
  return verdicts
}

async function loaded(coached: CoachedBrowser, url: string): Promise<EditorPage> {
  const page = await coached.openPage(url)
  const editor = new EditorPage(page)
  try {
    await editor.ready()
    await editor.load()
    return editor
  } catch (reason) {
    await page.close()
    throw reason
  }
}
