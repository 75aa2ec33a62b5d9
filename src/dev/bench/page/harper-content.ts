/**
 * Harper's way of linting, as the content script of a test extension: the linter runs in the page itself and reads the
 * whole box at each input. Kinder to Harper than a product could be: it starts at the first focus only, it maps no
 * offsets, and its marks are drawn without asking the page for their place.
 */
import { createBinaryModuleFromUrl, LocalLinter } from 'harper.js'

declare const chrome: { runtime: { getURL(path: string): string } }

const SVG = 'http://www.w3.org/2000/svg'
let linter: LocalLinter | undefined
let box: HTMLElement | undefined
let marks: SVGSVGElement | undefined

const textOf = (element: HTMLElement): string =>
  element instanceof HTMLTextAreaElement
    ? element.value
    : [...element.children].map((block) => block.textContent).join('\n\n')

async function lint(): Promise<void> {
  if (!box) return
  linter ??= new LocalLinter({ binary: createBinaryModuleFromUrl(chrome.runtime.getURL('harper.wasm')) })
  const lints = await linter.lint(textOf(box), { language: 'plaintext' })
  marks?.replaceChildren(
    ...lints.map((each) => {
      const path = document.createElementNS(SVG, 'path')
      const { start, end } = each.span()
      path.setAttribute('d', `M${start} 0H${end}`)
      return path
    }),
  )
}

function attach(element: HTMLElement): void {
  box?.removeEventListener('input', lint)
  box = element
  box.addEventListener('input', lint)
  if (!marks?.isConnected) {
    const host = document.createElement('div')
    host.style.cssText = 'position:fixed;pointer-events:none'
    marks = document.createElementNS(SVG, 'svg')
    host.attachShadow({ mode: 'closed' }).append(marks)
    document.documentElement.append(host)
  }
  void lint()
}

document.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof HTMLElement) || target === box) return
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) attach(target)
})
