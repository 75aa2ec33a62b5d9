import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { host, ready, toLines } from './common'

let state = ''
let setState
let redraw
function Reply() {
  const [text, setText] = useState('')
  const [times, setTimes] = useState(0)
  state = text
  setState = setText
  redraw = () => setTimes(times + 1)
  return createElement('textarea', {
    rows: 14,
    value: text,
    'data-times': times,
    onChange: (event) => setText(event.target.value),
  })
}
createRoot(host).render(createElement(Reply))
const box = () => host.querySelector('textarea')
ready({
  atomText: '',
  box,
  load: (blocks) => setState(toLines(blocks)),
  // What React holds, not what the textarea shows.
  modelText: () => state,
  modelBlocks: () => state.split('\n'),
  rerender: () => redraw(),
  focus() {
    box().focus()
    box().setSelectionRange(state.length, state.length)
  },
})
