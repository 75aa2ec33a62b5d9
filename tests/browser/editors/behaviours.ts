import type { EditorPage } from './editor-page'
import { becomes, soon } from './editor-page'
import { skeleton } from './markup'
import { PLACES, type Place, rewritten } from './reply'
import { edgesOf } from './word-edges'

/** What every editor is asked to bear. `run` throws what went wrong. */
export interface Behaviour {
  readonly id: string
  /** For the table. */
  readonly says: string
  readonly run: (editor: EditorPage, bare: () => Promise<EditorPage>) => Promise<void>
}

/** How far a line may be from its words, in CSS pixels. */
const NEAR = 2
/** A wave lies along the foot of a line, whose box differs between fonts. */
const NEAR_FOOT = 4

export const BEHAVIOURS: readonly Behaviour[] = [
  { id: 'finds', says: 'finds the box and marks what is in it', run: (editor) => editor.allUnderlined() },
  {
    id: 'reads',
    says: 'reads exactly what the agent sees',
    run: async (editor) => becomes('what is read', editor.wanted, () => editor.read()),
  },
  {
    id: 'markup',
    says: 'markup in the box is the same as without us',
    run: async (editor, bare) => {
      await editor.page.keyboard.press('F2')
      await soon('the card', async () => !!(await editor.coach.card()))
      const ours = await skeleton(editor.page)
      await editor.page.keyboard.press('Escape')
      const without = await bare()
      const alone = await skeleton(without.page)
      await without.page.close()
      if (ours !== alone) throw new Error(`with us ${difference(ours, alone)}`)
    },
  },
  { id: 'lines', says: 'underlines lie on the words', run: linesLieOnWords },
  {
    id: 'scroll',
    says: '… after scrolling',
    run: (editor) =>
      changed(
        editor,
        'document.body.style.paddingBottom = "2000px"; scrollTo(0, 37)',
        'scrollTo(0, 0)',
        linesLieOnWords,
      ),
  },
  {
    id: 'resize',
    says: '… after resizing',
    run: (editor) =>
      changed(
        editor,
        'document.body.style.width = "470px"; dispatchEvent(new Event("resize"))',
        'document.body.style.width = ""; dispatchEvent(new Event("resize"))',
        linesLieOnWords,
      ),
  },
  { id: 'zoom', says: '… after zooming', run: zoomed },
  { id: 'above', says: '… after edits above', run: editedAbove },
  { id: 'run', says: 'a rewrite inside one run of text', run: (editor) => rewrites(editor, 'run') },
  { id: 'bold', says: 'a rewrite across bold', run: (editor) => rewrites(editor, 'bold') },
  { id: 'link', says: 'a rewrite across a link', run: (editor) => rewrites(editor, 'link') },
  { id: 'breaks', says: 'a rewrite between line breaks', run: (editor) => rewrites(editor, 'breaks') },
  { id: 'across', says: 'a rewrite across a line break', run: acrossBreak },
  { id: 'undo', says: 'one undo brings back the old reply', run: undoes },
  { id: 'caret', says: 'the caret goes on behind the rewrite', run: caretGoesOn },
  { id: 'blur', says: 'the rewrite stays after blur and redrawing', run: staysAfterBlur },
  { id: 'gone', says: 'nothing of ours is left when the box goes', run: nothingLeft },
]

async function linesLieOnWords(editor: EditorPage): Promise<void> {
  await soon('the lines', async () => {
    const lines = await editor.coach.underlines()
    const wrong: string[] = []
    let drawn = 0
    for (const words of Object.values(PLACES)) {
      const edges = await edgesOf(editor.page, words)
      if (!edges) return `“${words}” is not in the box`
      const left = lines.find((line) => Math.abs(line.left - edges.left) <= NEAR && line.y <= edges.bottom + NEAR_FOOT)
      const right = lines.find((line) => Math.abs(line.right - edges.right) <= NEAR)
      const foot = lines.find((line) => Math.abs(line.y - edges.bottom) <= NEAR_FOOT)
      if (left && right && foot) drawn++
      else wrong.push(`${words} ${JSON.stringify(edges)}`)
    }
    if (wrong.length) return `${wrong.join('; ')} — lines ${JSON.stringify(lines)}`
    return drawn === Object.keys(PLACES).length
  })
}

/** Does something to the page, looks, and takes it back whatever was seen. */
async function changed(
  editor: EditorPage,
  change: string,
  back: string,
  look: (editor: EditorPage) => Promise<void>,
): Promise<void> {
  await editor.page.evaluate(change)
  try {
    await look(editor)
  } finally {
    await editor.page.evaluate(back)
  }
}

/** Zoom as the browser has it: fewer CSS pixels in the window, more device pixels for each. */
async function zoomed(editor: EditorPage): Promise<void> {
  await editor.page.setViewport({ width: 1024, height: 720, deviceScaleFactor: 1.25 })
  try {
    await linesLieOnWords(editor)
  } finally {
    await editor.page.setViewport({ width: 1280, height: 900, deviceScaleFactor: 1 })
  }
}

async function editedAbove(editor: EditorPage): Promise<void> {
  await editor.control('Home')
  await editor.page.keyboard.type('Hi! ')
  await becomes('the edit', `Hi! ${editor.wanted}`, () => editor.text())
  await linesLieOnWords(editor)
  for (let i = 0; i < 4; i++) await editor.page.keyboard.press('Backspace')
  await becomes('the edit taken back', editor.wanted, () => editor.text())
  await linesLieOnWords(editor)
}

/** Takes the first rewrite of the finding in a place: opens its card by mouse, takes it by Enter. */
async function take(editor: EditorPage, place: Place): Promise<void> {
  await editor.allUnderlined()
  const edges = await edgesOf(editor.page, PLACES[place])
  if (!edges) throw new Error(`“${PLACES[place]}” is not in the box`)
  await editor.page.mouse.click(edges.left + 12, edges.bottom - 8)
  await soon('the card', async () => !!(await editor.coach.card()))
  const said = await editor.coach.announced()
  await editor.page.keyboard.press('Enter')
  await becomes('the model', rewritten(editor.wanted, place), () => editor.text())
  await soon('the coach to have read back what it wrote', async () => {
    const now = await editor.coach.announced()
    return (now !== said && now.startsWith('Changed.')) || now
  })
}

async function rewrites(editor: EditorPage, place: Place): Promise<void> {
  const before = await editor.blocks()
  await take(editor, place)
  othersStay(before, await editor.blocks())
}

/** Every block but the one that was changed is as it was, to the letter. */
function othersStay(before: readonly string[], after: readonly string[]): void {
  if (before.length !== after.length) throw new Error(`${before.length} blocks became ${after.length}: ${after}`)
  const other = before.filter((block, at) => block !== after[at])
  if (other.length !== 1) throw new Error(`${other.length} blocks changed: ${other}`)
}

async function acrossBreak(editor: EditorPage): Promise<void> {
  const text = editor.wanted
  const start = text.indexOf('acting')
  const end = text.indexOf('keep') + 'keep'.length
  const wanted = `${text.slice(0, start)}good question. We hold${text.slice(end)}`
  const ok = await editor.write(start, end, 'good question. We hold')
  await becomes('the model', wanted, () => editor.text())
  if (!ok) throw new Error('It was right, and was taken for wrong')
}

async function undoes(editor: EditorPage): Promise<void> {
  for (const place of ['run', 'bold'] as const) {
    const before = await editor.blocks()
    await take(editor, place)
    await editor.rested()
    await editor.undo()
    await becomes(`the model after undo (${place})`, editor.wanted, () => editor.text())
    await becomes(`the blocks after undo (${place})`, before, () => editor.blocks())
  }
}

async function caretGoesOn(editor: EditorPage): Promise<void> {
  await take(editor, 'run')
  const wanted = rewritten(editor.wanted, 'run')
  const end = wanted.indexOf(' The van')
  const withTail = (tail: string) => wanted.slice(0, end) + tail + wanted.slice(end)
  await editor.page.keyboard.type(' Yes')
  await becomes('what was typed', withTail(' Yes'), () => editor.text())
  await editor.drawn()
  await editor.page.keyboard.press('ArrowLeft')
  await editor.drawn()
  await editor.page.keyboard.press('Backspace')
  await becomes('what was deleted', withTail(' Ys'), () => editor.text())
}

async function staysAfterBlur(editor: EditorPage): Promise<void> {
  await take(editor, 'bold')
  const wanted = rewritten(editor.wanted, 'bold')
  await editor.page.focus('#elsewhere')
  await becomes('the model after blur', wanted, () => editor.text())
  await editor.call('rerender')
  await editor.call('focus')
  await becomes('the model after redrawing', wanted, () => editor.text())
  await becomes('what the box shows', wanted, () => editor.read())
}

async function nothingLeft(editor: EditorPage, bare: () => Promise<EditorPage>): Promise<void> {
  const round = async () => {
    await editor.call('focus')
    // Some editors take the focus a frame later.
    await editor.drawn()
    await editor.allUnderlined()
    await editor.page.focus('#elsewhere')
    await becomes('underlines elsewhere', 0, () => editor.underlineCount())
  }
  const counted = editor.page.browser().process()?.spawnfile.includes('chrom')
  await round()
  await round()
  const growth = async (page: EditorPage, round: () => Promise<void>) => {
    const before = await tally(page)
    for (let i = 0; i < 3; i++) await round()
    return (await tally(page)) - before
  }
  const grown = counted ? await growth(editor, round) : 0
  if (grown > 0) {
    // Some editors add listeners of their own whenever they get the focus.
    const without = await bare()
    const own = await growth(without, async () => {
      await without.call('focus')
      await without.drawn()
      await without.page.focus('#elsewhere')
      await without.drawn()
    })
    await without.page.close()
    await editor.page.bringToFront()
    // The same rounds once more: what was only litter that had not been collected is gone by now.
    const again = await growth(editor, round)
    if (again > own) throw new Error(`${again} listeners more after three rounds; ${own} without us`)
  }
  await editor.call('focus')
  await editor.allUnderlined()
  await editor.page.evaluate(`(() => {
    let top = replyBox().ownerDocument.defaultView.frameElement ?? replyBox()
    while (top.parentElement !== document.body) top = top.parentElement
    top.remove()
    document.getElementById('elsewhere').remove()
  })()`)
  await becomes('our layer', false, () => editor.coach.isHere())
  const highlights = await editor.page.evaluate('CSS.highlights ? CSS.highlights.size : 0')
  if (highlights !== 0) throw new Error(`${highlights} highlights`)
}

/** Listeners in the page's process, ours included, after its litter was collected. */
async function tally(editor: EditorPage): Promise<number> {
  const cdp = await editor.page.createCDPSession()
  for (let i = 0; i < 2; i++) {
    await cdp.send('HeapProfiler.collectGarbage')
    await editor.drawn()
  }
  await cdp.detach()
  return (await editor.page.metrics()).JSEventListeners ?? 0
}

function difference(a: string, b: string): string {
  let at = 0
  while (a[at] === b[at] && at < a.length) at++
  const around = (text: string) => text.slice(Math.max(0, at - 60), at + 120)
  return `…${around(a)}… alone …${around(b)}…`
}
