import { useEffect, useRef } from 'preact/hooks'
import { type Effect, effectOf, type Heard, type Level } from '../../../replies/alarms'
import type { Mark } from '../../../replies/tally'
import { useVirtualList } from '../../shared/virtual-list'
import { SEVERITY_WORDS } from '../rules/words'
import { alarmKey, markAlarm, marks, type RunAlarm } from './run'

/** A row of one line of words, in px. */
const ROW = 84

interface AlarmListProps {
  readonly alarms: readonly RunAlarm[]
  readonly titles: ReadonlyMap<string, string>
  readonly compared: boolean
  /** Whether each row names its rule. */
  readonly named: boolean
  readonly heard: Heard
}

/** The sentences, each to be called right or wrong. Arrow keys go up and down. */
export function AlarmList({ alarms, titles, compared, named, heard }: AlarmListProps) {
  const frame = useRef<HTMLDivElement>(null)
  const list = useVirtualList(frame, alarms.length, ROW)
  /** The row and button that the keyboard is on its way to; it may have to be scrolled into sight first. */
  const goal = useRef<{ readonly index: number; readonly mark: string }>(null)
  const reach = () => {
    if (!goal.current) return
    const { index, mark } = goal.current
    const button = frame.current?.querySelector<HTMLElement>(`[data-index="${index}"] [data-mark=${mark}]`)
    button?.focus({ preventScroll: true })
    if (button) goal.current = null
  }
  useEffect(reach)
  const move = (event: KeyboardEvent) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-mark]')
    const row = button?.closest<HTMLElement>('[data-index]')
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!button || !row || step === undefined) return
    event.preventDefault()
    const index = Number(row.dataset.index) + step
    if (index < 0 || index >= alarms.length) return
    goal.current = { index, mark: button.dataset.mark ?? 'right' }
    list.scrollTo(index)
    reach()
  }
  if (alarms.length === 0) return <p class="dim">Nothing here.</p>
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys only move the focus among the buttons inside
    <div class="sheet alarms" ref={frame} onKeyDown={move}>
      {/* biome-ignore lint/a11y/useSemanticElements: rows that are out of sight are not in the page, so that a real list would miscount */}
      <div role="list" style={{ height: `${list.height}px` }}>
        {list.items.map(({ index, start }) => {
          const alarm = alarms[index]
          if (!alarm) return null
          return (
            // biome-ignore lint/a11y/useSemanticElements: as above
            <div
              key={`${alarmKey(alarm)} ${alarm.end}`}
              role="listitem"
              aria-setsize={alarms.length}
              aria-posinset={index + 1}
              class="alarm"
              data-index={index}
              ref={list.measure}
              style={{ transform: `translateY(${start}px)` }}
            >
              <Sentence alarm={alarm} />
              <p class="dim small">
                {alarm.id && <span>{alarm.id}</span>}
                {named && <span>{titles.get(alarm.rule) ?? alarm.rule}</span>}
                {compared && <EffectWords alarm={alarm} heard={heard} />}
              </p>
              <Marks alarm={alarm} mark={marks.value.get(alarmKey(alarm))?.mark} />
            </div>
          )
        })}
      </div>
    </div>
  )
}

function Sentence({ alarm: { quote, at, before, after } }: { alarm: RunAlarm }) {
  const [start, end] = at
  const level = after === 'none' ? before : after
  if (start === end) {
    return (
      <p class="quote">
        {quote} <span class="dim small">(missing)</span>
      </p>
    )
  }
  return (
    <p class="quote">
      {quote.slice(0, start)}
      <mark class={level}>{quote.slice(start, end)}</mark>
      {quote.slice(end)}
    </p>
  )
}

const EFFECT_WORDS: Readonly<Record<Exclude<Effect, 'stays'>, string>> = {
  added: 'New',
  removed: 'Gone',
  louder: 'Louder',
  quieter: 'Quieter',
}

function EffectWords({ alarm: { before, after }, heard }: { alarm: RunAlarm; heard: Heard }) {
  const effect = effectOf({ before, after }, heard)
  if (effect === undefined || effect === 'stays') return null
  return (
    <span class={effect}>
      {EFFECT_WORDS[effect]}: {levelInWords(before)} → {levelInWords(after)}
    </span>
  )
}

const levelInWords = (level: Level): string => (level === 'none' ? 'silent' : SEVERITY_WORDS[level].toLowerCase())

const MARKS: readonly { readonly mark: Mark; readonly words: string }[] = [
  { mark: 'right', words: 'Right' },
  { mark: 'wrong', words: 'Wrong' },
]

function Marks({ alarm, mark }: { alarm: RunAlarm; mark: Mark | undefined }) {
  return (
    <div class="marks">
      {MARKS.map((choice) => (
        <button
          key={choice.mark}
          type="button"
          data-mark={choice.mark}
          aria-pressed={mark === choice.mark}
          onClick={() => markAlarm(alarm, choice.mark)}
        >
          {choice.words}
          <span class="for-ears">: {alarm.quote.slice(...alarm.at) || alarm.quote}</span>
        </button>
      ))}
    </div>
  )
}
