import { avoidedId } from '../../../engine/avoided-rules'
import { offerInWords } from '../../../engine/rewrite/team-slots'
import { setAvoided, setCrisis, setGoodwill } from '../../../rule-set/edit-words'
import type { RuleSet } from '../../../rule-set/types'
import { useLocked } from '../../shared/locked'
import { countryChoices } from './countries'
import { NeverFlagged } from './NeverFlagged'
import { TryWords } from './TryWords'
import { WordGroup } from './WordGroup'
import './words.css'

/** What the team calls things, what it does not say, and what its agents may offer. */
export function WordsRoom({ ruleSet }: { ruleSet: RuleSet }) {
  const { words, avoided, goodwill, crisis, overrides } = ruleSet
  const spared = new Set(words.map((word) => word.toLowerCase()))
  return (
    <main class="page words-room">
      <h1>Our words</h1>

      <fieldset disabled={useLocked()}>
        <h2>Never flagged</h2>
        <p class="dim">Product names, features and people. Inside them, no rule marks anything.</p>
        <NeverFlagged words={words} />

        <WordGroup
          title="What we do not say"
          what="pair of words"
          columns={[
            { name: 'say', label: 'Not', placeholder: 'client' },
            { name: 'instead', label: 'But', placeholder: 'customer', whenEmpty: 'taken out' },
          ]}
          needed={['say']}
          entries={avoided}
          note={(entry) => {
            if (spared.has(entry.say.toLowerCase())) return 'never flagged, see above: not marked'
            return overrides[avoidedId(entry)]?.enabled === false ? 'switched off' : undefined
          }}
          edit={setAvoided}
        >
          Marked while typing, with what we say instead. Leave the right side empty to take the words out.
        </WordGroup>

        <WordGroup
          title="What agents may offer"
          what="gesture"
          columns={[
            { name: 'words', label: 'A gesture, as it reads in a reply', placeholder: 'a free month' },
            { name: 'upTo', label: 'At most', placeholder: '£20', whenEmpty: 'no limit' },
          ]}
          needed={['words']}
          entries={goodwill.map(({ words: gesture, upTo = '' }) => ({ words: gesture, upTo }))}
          note={(entry) => `“I can offer you ${offerInWords(entry)}.”`}
          edit={setGoodwill}
        >
          Offered where a reply lacks a solution or a gesture. A limit is shown to the agent as a gap to fill; it is
          never promised by itself.
        </WordGroup>

        <WordGroup
          title="Help in a crisis"
          what="contact"
          columns={[
            { name: 'country', label: 'Where', choices: countryChoices() },
            { name: 'name', label: 'Name', placeholder: 'Samaritans' },
            { name: 'contact', label: 'Number or address', placeholder: '116 123' },
          ]}
          needed={['name', 'contact']}
          entries={crisis}
          edit={setCrisis}
        >
          Named beside a reply when a customer may be in danger. Evenkeel names none by itself:{' '}
          <a href="https://findahelpline.com" target="_blank" rel="noreferrer">
            findahelpline.com
          </a>{' '}
          lists them by country.
        </WordGroup>
      </fieldset>
      <h2>Try it</h2>
      <TryWords ruleSet={ruleSet} />
    </main>
  )
}
