import { useSignal } from '@preact/signals'
import type { RuleSet } from '../../../rule-set/types'
import { Segments } from '../../shared/Segments'
import { FileTrial } from './FileTrial'
import { OneReply } from './OneReply'
import './try.css'

const KINDS = [
  { value: 'one', words: 'One reply' },
  { value: 'replies', words: 'Many replies' },
  { value: 'macros', words: 'Macros' },
] as const
type Kind = (typeof KINDS)[number]['value']

/** Shows what the rules, or a change of them, do to replies that were written already. */
export function TryRoom({ ruleSet }: { ruleSet: RuleSet }) {
  const kind = useSignal<Kind>('one')
  return (
    <main class="page try">
      <h1>Try on replies</h1>
      <p class="dim lead">
        See what the rules find before anyone meets them. What you try stays in this page and is gone when you close it.
      </p>
      <Segments
        legend="What to try"
        legendHidden
        short
        choices={KINDS}
        chosen={kind.value}
        onChoose={(value) => {
          kind.value = value
        }}
      />
      {kind.value === 'one' ? (
        <OneReply ruleSet={ruleSet} />
      ) : (
        <FileTrial ruleSet={ruleSet} macros={kind.value === 'macros'} />
      )}
    </main>
  )
}
