import { stemmer } from 'stemmer'

/** Words that carry no topic of their own: function words, courtesy, mood, and the vaguest of nouns and verbs. */
const STOP = new Set(
  `a an the this that these those it its i me my mine myself we us our ours you your yours he him his she her hers they them their
  there here who whom whose which what when where why how be is are was were am been being do does did done doing have has had having
  will would can could may might shall should must ought not no nor yes yeah ok okay and or but if then so because since as than to of
  in on at by for from with without about into onto over under up down out off again still already also too very really just only even
  ever never always now today soon later once twice all any some many much more most few less both each every either other another such
  same own one ones first last next back away get gets got getting give gives gave given go goes going gone went come comes coming came
  make makes made making take takes took taken let lets see sees saw seen say says said tell tells told ask asks asked know knows knew
  known think thinks thought want wants wanted need needs needed like likes please kindly thank thanks hello hi hey dear sir madam team
  everyone guys regards sorry thing things something anything nothing everything someone anyone nobody somebody way ways bit lot lots kind
  well good great nice bad worst best better worse while after before until till during between through against per via etc
  try tries tried trying keep keeps kept keeping use uses used using put look looks looked looking seem seems help helps helped
  issue issues problem problems matter matters concern concerns query queries question questions request requests situation case
  customer customers company day days week weeks month months year years time times hour hours minute minutes people am pm
  able unable possible sure maybe perhaps quite rather yet though although however is' im ive dont cant didnt isnt hasnt havent
  number email details detail info information mr ms mrs dr re hr id us uk eu vs eg ie st nd rd th don ll ve un`.split(
    /\s+/,
  ),
)

const memory = new Map<string, string>()
const LIMIT = 5000

/** One family of words under one key, so that "money back" meets "refund". Keys are stems. */
const FAMILY = new Map<string, string>(
  Object.entries({
    reimburs: 'refund',
    repay: 'refund',
    repaid: 'refund',
    parcel: 'parcel',
    packag: 'parcel',
    shipment: 'parcel',
    ship: 'deliv',
    dispatch: 'deliv',
    despatch: 'deliv',
    deliveri: 'deliv',
    deliv: 'deliv',
    arriv: 'deliv',
    cost: 'price',
    fee: 'price',
    charg: 'charg',
    bill: 'charg',
    invoic: 'charg',
    deduct: 'charg',
    debit: 'charg',
    paid: 'pay',
    payment: 'pay',
    transact: 'pay',
    login: 'login',
    log: 'login',
    signin: 'login',
    sign: 'login',
    broke: 'broken',
    break: 'broken',
    damag: 'broken',
    crack: 'broken',
    torn: 'broken',
    shatter: 'broken',
    smash: 'broken',
    wait: 'wait',
    delai: 'late',
    late: 'late',
    slow: 'late',
    repli: 'repli',
    respond: 'repli',
    respons: 'repli',
    answer: 'repli',
    call: 'call',
    callback: 'call',
    phone: 'call',
    telephon: 'call',
    ring: 'call',
    rang: 'call',
    crash: 'crash',
    freez: 'crash',
    froze: 'crash',
    hang: 'crash',
    cancel: 'cancel',
    cancelation: 'cancel',
    terminat: 'cancel',
    replac: 'replac',
    exchang: 'replac',
    swap: 'replac',
    engin: 'engin',
    technician: 'engin',
    websit: 'site',
    site: 'site',
    applic: 'app',
    app: 'app',
    courier: 'driver',
    driver: 'driver',
    rude: 'rude',
    impolit: 'rude',
    stop: 'stop',
    sent: 'send',
    bought: 'buy',
    purchas: 'buy',
    order: 'order',
    book: 'book',
    reserv: 'book',
    color: 'color',
    colour: 'color',
    code: 'code',
    otp: 'code',
    voucher: 'coupon',
    coupon: 'coupon',
    promo: 'coupon',
    fault: 'fault',
    faulti: 'fault',
    lost: 'lose',
    lose: 'lose',
    cheap: 'price',
    discount: 'discount',
    verif: 'verifi',
    dirti: 'dirt',
    noisi: 'nois',
    smelli: 'smell',
    leaki: 'leak',
    rusti: 'rust',
    mouldi: 'mould',
    moldi: 'mold',
    shaki: 'shake',
  }),
)

/** The stem of one lower-case word, brought to its family's key; '' for a word without a topic. */
export function stemOf(word: string): string {
  const known = memory.get(word)
  if (known !== undefined) return known
  const bare = word.replace(/'s?$/, '')
  let stem = ''
  if (bare.length > 1 && bare.length < 40 && !STOP.has(bare)) {
    const porter = stemmer(bare)
    stem = FAMILY.get(porter) ?? porter
  } else if (/^\d{3,}$/.test(bare)) stem = bare
  if (memory.size >= LIMIT) memory.clear()
  memory.set(word, stem)
  return stem
}

/** The topics among the words, each once, in order. */
export function stemsOf(words: readonly string[]): string[] {
  const stems: string[] = []
  for (const word of words) {
    const stem = stemOf(word)
    if (stem !== '' && !stems.includes(stem)) stems.push(stem)
  }
  return stems
}

/** All stems of several texts. */
export function union(texts: Iterable<Iterable<string>>): Set<string> {
  const all = new Set<string>()
  for (const stems of texts) for (const stem of stems) all.add(stem)
  return all
}
