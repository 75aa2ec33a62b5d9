const SYNTAX: readonly (readonly [string, string])[] = [
  ['be advised', 'these words, one after the other'],
  ['(email|mail)', 'one of these'],
  ['kindly?', 'may be left out'],
  ['.', 'any word'],
  ['.{0,3}', 'up to three words of any kind'],
  ['very+', 'once or more'],
  ['{advise}', 'the word in all its forms'],
  ['#Verb', 'a verb; also #Noun, #Adjective, #Person, #Money, #Date'],
  ['!please', 'any word but this one'],
  ['^', 'the sentence begins here'],
  ['$', 'the sentence ends here'],
  ['(so && @hasComma)', 'the word, with a comma behind it'],
  ['/^re-?/', 'a word that fits this expression'],
  ['you [<span>must]', 'underlines only this part'],
  ['<filler>', '“just”, “really”, “please” and the like'],
]

/** The syntax of patterns, in examples. */
export function SyntaxReference() {
  return (
    <table class="syntax small">
      <caption>How patterns are written</caption>
      <tbody>
        {SYNTAX.map(([example, meaning]) => (
          <tr key={example}>
            <th scope="row">
              <code>{example}</code>
            </th>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
