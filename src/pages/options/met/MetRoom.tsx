import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { changeSettings } from '../../../rule-set/edit'
import type { RuleSet } from '../../../rule-set/types'
import { titleOfRule } from '../../shared/rule-titles'
import { Segments } from '../../shared/Segments'
import { SwitchLine } from '../../shared/SwitchLine'
import { save, stored } from '../team-rules'
import { BarFigure } from './BarFigure'
import { CountsActions } from './CountsActions'
import { complaintInWords } from './complaint-words'
import { added, counts, followCounts } from './counts'
import { OftenWaved } from './OftenWaved'
import { OutcomeFigure } from './OutcomeFigure'
import { type Summary, summaryOf } from './summary'
import './met.css'

const TIMES = [
  { value: '4', words: '4 weeks' },
  { value: '12', words: '12 weeks' },
  { value: '52', words: 'A year' },
] as const
type Time = (typeof TIMES)[number]['value']

/** The most that a chart shows; its table shows all. */
const MOST = 10

/** What the coach met: which rules speak, what becomes of it, which complaints come again. Numbers only. */
export function MetRoom({ ruleSet }: { ruleSet: RuleSet }) {
  useEffect(followCounts, [])
  const time = useSignal<Time>('12')
  const all = useMemo(
    () => [...(counts.value ?? []), ...added.value.flatMap((file) => file.counts)],
    [counts.value, added.value],
  )
  const summary = useMemo(() => summaryOf(all, Number(time.value), Date.now()), [all, time.value])
  const { counting } = ruleSet.settings
  const policy = stored.value?.policy
  return (
    <main class="page met">
      <h1>What we met</h1>
      <p class="dim lead">
        Counted in this browser, and kept in it: how often a rule spoke and what became of it. Never who wrote, never a
        word of what was written.
      </p>
      {counts.value === undefined ? null : all.length === 0 ? (
        <p class="empty">
          {counting
            ? 'Nothing yet. Once the coach has spoken in a few replies, you see here which rules help, which are waved away, and what customers complain about most.'
            : 'Counting is off.'}
        </p>
      ) : (
        <>
          <Segments
            legend="How far back"
            legendHidden
            short
            choices={TIMES}
            chosen={time.value}
            onChoose={(value) => {
              time.value = value
            }}
          />
          <OftenWaved rules={summary.rules} ruleSet={ruleSet} />
          <OutcomeFigure
            title="Which rules speak"
            what="Rule"
            outcomes={summary.rules.map(({ rule, ...sums }) => ({
              ...sums,
              id: rule,
              name: titleOfRule(ruleSet, rule),
            }))}
            lying
            most={MOST}
          />
          <Complaints summary={summary} />
          <OutcomeFigure
            title="Week by week"
            what="Week of"
            outcomes={summary.weeks.map(({ week, ...sums }) => ({ ...sums, id: week, name: dayOf(week) }))}
          />
        </>
      )}
      <div class="keep">
        <SwitchLine
          words="Count what the coach meets"
          on={counting}
          disabled={policy?.locksRules || policy?.counting !== undefined}
          onChange={(on) => void save((set) => changeSettings(set, { counting: on }), `Counting: ${on ? 'on' : 'off'}`)}
        />
      </div>
      <CountsActions all={all} />
    </main>
  )
}

function Complaints({ summary: { complaints } }: { summary: Summary }) {
  const top = complaints.slice(0, MOST)
  if (top.length === 0) return null
  return (
    <BarFigure
      title="What customers complain about"
      lying
      labels={top.map(({ label, count }) => `${complaintInWords(label)} ×${count}`)}
      series={[top.map(({ count }) => count)]}
      pieces={[{ words: 'Conversations', look: 'taken' }]}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">Complaint</th>
            <th scope="col">Conversations</th>
          </tr>
        </thead>
        <tbody>
          {complaints.map(({ label, count }) => (
            <tr key={label}>
              <th scope="row">{complaintInWords(label)}</th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </BarFigure>
  )
}

const dayOf = (week: string): string =>
  new Date(`${week}T12:00:00`).toLocaleDateString('en-GB', { day: 'numeric', month: 'short' })
