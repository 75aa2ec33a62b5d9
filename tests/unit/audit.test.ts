import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { DEFAULT_RULE_SET } from '../../src/rule-set/defaults'
import {
  asJsonLines,
  buildEvenkeel,
  COMMAND,
  evenkeel,
  linesOf,
  runProgram,
  someRows,
  temporaryFile,
} from './audit-command'

interface Line {
  readonly id: string | number | null
  readonly error?: string
  readonly findings: {
    rule: string
    start: number
    end: number
    text: string
    severity: string
    rewrites: { start: number; end: number; text: string }[]
  }[]
  readonly cues: { rule: string; text: string }[]
  readonly parts: Record<string, boolean>
}

const parse = (out: string): Line[] => linesOf(out).map((line) => JSON.parse(line) as Line)
const auditLines = async (input: string | Buffer, ...args: string[]): Promise<Line[]> =>
  parse((await evenkeel(['audit', ...args], input)).out)

// Each test starts the command several times; a busy machine may need a while for that.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })
beforeAll(buildEvenkeel)

describe('lines of JSON', () => {
  test('come out one for one, in the shape that is promised', async () => {
    const ran = await evenkeel(
      ['audit'],
      '{"id":"a","reply":"Hello. Please calm down 😀 now."}\n{"id":7,"reply":"Thank you."}',
    )
    expect(ran.status).toBe(0)
    expect(ran.err).toBe('')
    const [first, second] = parse(ran.out)
    expect(Object.keys(first!)).toEqual(['id', 'findings', 'cues', 'parts'])
    expect(Object.keys(first!.parts)).toEqual(['heard', 'sorry', 'owned', 'fixed', 'next'])
    const finding = first!.findings.find((f) => f.rule === 'tell-to-calm')!
    expect(Object.keys(finding)).toEqual(['rule', 'family', 'severity', 'start', 'end', 'text', 'message', 'rewrites'])
    expect('Hello. Please calm down 😀 now.'.slice(finding.start, finding.end)).toBe(finding.text)
    expect(Object.keys(finding.rewrites[0]!)).toEqual(['start', 'end', 'text'])
    expect(second!.id).toBe(7)
  })

  test('take the customer’s message or a whole thread', async () => {
    const reply = 'Please calm down.'
    const [bare, customer, thread] = await auditLines(
      asJsonLines([
        { id: 1, reply },
        { id: 2, reply, customer: 'I am furious! My parcel never arrived and I hate you!' },
        {
          id: 3,
          reply,
          thread: [
            { from: 'agent', text: 'Hello' },
            { from: 'customer', text: 'I am furious! My parcel never arrived and I hate you!' },
          ],
        },
      ]),
    )
    expect(customer!.findings).toEqual(thread!.findings.map((finding) => finding))
    expect(bare!.findings.map((f) => f.rule)).toContain('tell-to-calm')
  })

  test('that are wrong say what and where, and the run goes on', async () => {
    const ran = await evenkeel(
      ['audit'],
      [
        '{"id":"a","reply":"Fine."}',
        '{"id":"b", reply}',
        '',
        '[1]',
        '{"id":"c"}',
        '{"id":"d","reply":5}',
        '{"id":{},"reply":"x"}',
        '{"id":"e","reply":"x","customer":[]}',
        '{"id":"f","reply":"x","thread":[{"from":"robot","text":"x"}]}',
        '{"id":"g","reply":"Fine."}',
        '',
      ].join('\n'),
    )
    expect(ran.status).toBe(1)
    const lines = parse(ran.out)
    expect(lines.map((line) => line.id)).toEqual(['a', null, null, 'c', 'd', null, 'e', 'f', 'g'])
    expect(lines.map((line) => line.error?.replace(/JSON: .*/, 'JSON'))).toEqual([
      undefined,
      'line 2: not valid JSON',
      'line 4: not a JSON object',
      'line 5: "reply" is missing',
      'line 6: "reply" must be a text',
      'line 7: "id" must be a text or a number',
      'line 8: "customer" must be a text',
      'line 9: "thread"[0].from must be "customer" or "agent"',
      undefined,
    ])
  })

  test('may have CRLF, a byte order mark, empty lines, no last line end', async () => {
    const text = '\ufeff{"id":1,"reply":"Relax."}\r\n\r\n   \r\n{"id":2,"reply":"Relax."}'
    const lines = await auditLines(text)
    expect(lines.map((line) => [line.id, line.findings[0]?.rule])).toEqual([
      [1, 'tell-to-calm'],
      [2, 'tell-to-calm'],
    ])
  })

  test('that are not UTF-8 are errors, unless their encoding is given', async () => {
    const latin = Buffer.from(
      '{"id":1,"reply":"Ok."}\n{"id":2,"reply":"10 \xa3 caf\xe9"}\n{"id":3,"reply":"Ok."}\n',
      'latin1',
    )
    const ran = await evenkeel(['audit'], latin)
    expect(ran.status).toBe(1)
    expect(parse(ran.out).map((line) => line.error)).toEqual([
      undefined,
      'line 2: not valid UTF-8 (see --encoding)',
      undefined,
    ])
    expect((await evenkeel(['audit', '--encoding', 'windows-1252'], latin)).status).toBe(0)
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('{"id":1,"reply":"Relax."}\n', 'utf16le')])
    expect((await auditLines(utf16))[0]!.findings[0]!.text).toBe('Relax')
  })

  test('with lone surrogates stay valid JSON and valid UTF-8', async () => {
    const ran = await evenkeel(['audit'], '{"id":"\\ud800","reply":"Please calm down \\udc00\\ud800 now."}\n')
    expect(ran.status).toBe(0)
    expect(ran.out).toContain('"id":"\\ud800"')
    expect(ran.out).not.toContain('\ufffd')
    expect(parse(ran.out)[0]!.findings.map((f) => f.rule)).toContain('tell-to-calm')
  })

  test('may be enormous: 50 MB is judged as far as judging goes, and says so', async () => {
    const reply = `Please calm down. ${'All is well here. '.repeat(3_000_000)}`
    const [line, next] = await auditLines(
      asJsonLines([
        { id: 1, reply },
        { id: 2, reply: 'Relax.' },
      ]),
    )
    expect(line!.findings.map((f) => f.rule)).toContain('tell-to-calm')
    expect(line).toHaveProperty('judged', 100_000)
    expect(next!.id).toBe(2)
  })
})

describe('CSV', () => {
  const replies = [
    ['Please calm down.', 'My "lamp",\r\nbroken!'],
    ['Relax.\nNow.', ''],
  ]
  const rows = replies.map(([reply, customer], i) => [customer!, `n${i}`, reply!])

  test.each([
    ['comma', { delimiter: ',', newline: '\n' }],
    ['semicolon, CRLF', { delimiter: ';', newline: '\r\n' }],
    ['tab', { delimiter: '\t', newline: '\n' }],
  ] as const)('is read as the same JSON would be: %s', async (_, config) => {
    const csv = Papa.unparse([['Customer', 'ID', ' Reply '], ...rows], config)
    const json = asJsonLines(replies.map(([reply, customer], i) => ({ id: `n${i}`, reply, customer })))
    expect(await auditLines(csv)).toEqual(await auditLines(json))
  })

  test('columns have other names: told by options', async () => {
    const csv = 'macro name,what we say,they say\ngreeting,Please calm down.,Help\n'
    expect((await evenkeel(['audit', '--format', 'csv'], csv)).status).toBe(2)
    const options = ['--reply-column', 'What We Say', '--customer-column', 'they say', '--id-column', 'macro name']
    const [line] = await auditLines(csv, ...options)
    expect(line!.id).toBe('greeting')
    expect(line!.findings.map((f) => f.rule)).toContain('tell-to-calm')
    expect((await evenkeel(['audit', '--reply-column', 'nowhere'], csv)).err).toContain('macro name, what we say')
  })

  test('wrong rows are errors with the line they begin at', async () => {
    const csv = 'id,reply\n1,"two\nlines"\n2,too,many\n3\n\n4,Fine.\n5,"never closed\nand on\n'
    const ran = await evenkeel(['audit', '--format', 'csv'], csv)
    expect(ran.status).toBe(1)
    expect(parse(ran.out).map((line) => line.error ?? line.id)).toEqual([
      '1',
      'line 4: 3 cells where the header has 2 columns',
      'line 5: the row ends before the column with the reply',
      '4',
      'line 8: a quotation mark opens in this row and is not closed; 2 lines went with it',
    ])
  })

  test('rows that are not UTF-8 are errors, the others are not', async () => {
    const csv = Buffer.from('id,reply\n1,"ok\n\xff"\n2,ok\n', 'latin1')
    const lines = await auditLines(csv, '--format', 'csv')
    expect(lines.map((line) => line.error ?? line.id)).toEqual(['line 2: not valid UTF-8 (see --encoding)', '2'])
  })

  test('a thread may stand in a cell as JSON', async () => {
    const thread = JSON.stringify([{ from: 'customer', text: 'Hello' }])
    const csv = Papa.unparse([
      ['id', 'reply', 'thread'],
      ['1', 'Relax.', thread],
      ['2', 'Relax.', '[{]'],
    ])
    const lines = await auditLines(csv)
    expect(lines.map((line) => line.error)).toEqual([undefined, 'line 3: the thread is not valid JSON'])
  })
})

describe('output', () => {
  test('as CSV: one row a finding with the calmer wording, safe to open in a spreadsheet', async () => {
    const input = asJsonLines([
      { id: '=1+1', reply: 'Hello. Please calm down. Thanks.' },
      { id: 'fine', reply: 'Thank you.' },
      { id: 9 },
    ])
    const ran = await evenkeel(['audit', '--output', 'csv'], input)
    expect(ran.status).toBe(1)
    const { data, errors } = Papa.parse<Record<string, string>>(ran.out, { header: true, skipEmptyLines: true })
    expect(errors).toEqual([])
    const row = data.find(({ rule }) => rule === 'tell-to-calm')!
    expect(row.id).toBe("'=1+1")
    expect(row.before).toBe('Please calm down.')
    expect(row.after).not.toMatch(/calm down/i)
    expect(row.after!.length).toBeGreaterThan(10)
    expect(data.at(-1)).toMatchObject({ id: '9', error: 'line 3: "reply" is missing' })
  })

  test('as a summary: counts by rule and severity, the worst replies by id', async () => {
    const ran = await evenkeel(['audit', '--output', 'summary', '--jobs', '2'], asJsonLines(someRows(1000)))
    expect(ran.out).toContain('1000 replies judged')
    expect(ran.out).toMatch(/tell-to-calm +\d+ +\d+ +\d+/)
    expect(ran.out).toMatch(/Worst replies\n {2}r\d+: /)
    const alone = await evenkeel(['audit', '--output', 'summary', '--jobs', '1'], asJsonLines(someRows(1000)))
    expect(alone.out).toBe(ran.out)
  })
})

describe('the team’s rule set', () => {
  test('is what the replies are judged by', async () => {
    const file = await temporaryFile(
      'rules.json',
      JSON.stringify({
        ...DEFAULT_RULE_SET,
        overrides: { 'tell-to-calm': { severity: 'hint', rewrites: ['Let us look at this together.'] } },
      }),
    )
    const [line] = await auditLines('{"id":1,"reply":"Relax."}\n', '--rules', file)
    const finding = line!.findings.find((f) => f.rule === 'tell-to-calm')!
    expect(finding.severity).toBe('hint')
    expect(finding.rewrites.map((rewrite) => rewrite.text)).toEqual(['Let us look at this together.'])
  })

  test.each([
    ['{"schemaVersion": 1}', 'overrides is missing'],
    ['{', 'cannot be read'],
    [
      JSON.stringify({ ...DEFAULT_RULE_SET, overrides: { 'tell-to-calm': { severity: 'loud' } } }),
      'overrides.tell-to-calm.severity must be',
    ],
  ])('is refused where it is broken, saying where: %s', async (content, said) => {
    const ran = await evenkeel(['audit', '--rules', await temporaryFile('rules.json', content)], '{"reply":"x"}\n')
    expect(ran.status).toBe(2)
    expect(ran.err).toContain(said)
    expect(ran.out).toBe('')
  })
})

describe('the command itself', () => {
  test.each([
    [[], 'Say what to do'],
    [['judge'], 'no command "judge"'],
    [['audit', '--colour'], '--colour'],
    [['audit', '--jobs', 'many'], '--jobs'],
    [['audit', '--output', 'xml'], 'jsonl, csv, summary'],
    [['audit', '--encoding', 'klingon'], 'klingon'],
    [['audit', '/nowhere/at/all.jsonl'], 'nowhere'],
    [['audit', '/tmp'], 'is a folder'],
    [['audit', 'a', 'b'], 'One file at a time'],
  ])('typed wrongly exits with 2 and says why: %j', async (args, said) => {
    const ran = await evenkeel(args)
    expect(ran).toMatchObject({ status: 2, out: '' })
    expect(ran.err).toContain(said)
  })

  test('explains itself', async () => {
    const ran = await evenkeel(['audit', '--help'])
    expect(ran).toMatchObject({ status: 0, err: '' })
    expect(ran.out).toContain('Usage: evenkeel audit [FILE]')
  })

  test('judges nothing of an empty input', async () => {
    expect(await evenkeel(['audit'], '')).toEqual({ status: 0, out: '', err: '' })
    expect(await evenkeel(['audit', '-'], '\n\n')).toEqual({ status: 0, out: '', err: '' })
  })

  test('reads a file relative to where npm was called, by its name', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'evenkeel-'))
    await writeFile(join(folder, 'macros.csv'), 'title,body\nhello,Please calm down.\n')
    const npm = { npm_lifecycle_event: 'audit', INIT_CWD: folder }
    const ran = await runProgram(process.execPath, [COMMAND, 'audit', 'macros.csv'], '', npm)
    expect(ran.status).toBe(0)
    expect(parse(ran.out)[0]).toMatchObject({ id: 'hello' })
  })
})
