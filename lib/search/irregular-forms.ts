import { languages } from "./languages";

/** Families of English words: forms of one word whose stems differ. */
const FAMILIES = `
arise arose arisen; beat beaten; become became; begin began begun; bend bent; bind bound; bite bit bitten; bleed bled; blow blew blown;
break broke broken; breed bred; bring brought; build built; burn burnt; buy bought; catch caught; choose chose chosen; come came;
creep crept; deal dealt; dig dug; draw drew drawn; dream dreamt; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen;
feed fed; feel felt; fight fought; find found; flee fled; fly flew flown; forbid forbade forbidden; forget forgot forgotten;
forgive forgave forgiven; freeze froze frozen; get got gotten; give gave given; go went gone; grow grew grown; hang hung; hear heard;
hide hid hidden; hold held; keep kept; kneel knelt; know knew known; lay laid; lead led; lean leant; leap leapt; learn learnt;
leave left; lend lent; light lit; lose lost; make made; mean meant; meet met; pay paid; ride rode ridden; ring rang rung;
rise rose risen; run ran; say said; see saw seen; seek sought; sell sold; send sent; shake shook shaken; shine shone; shoot shot;
show shown; shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat; sleep slept; slide slid; smell smelt; speak spoke spoken;
speed sped; spell spelt; spend spent; spill spilt; spin spun; spoil spoilt; stand stood; steal stole stolen; stick stuck; sting stung;
strike struck; swear swore sworn; sweep swept; swim swam swum; swing swung; take took taken; teach taught; tear tore torn; tell told;
think thought; throw threw thrown; understand understood; wake woke woken; wear wore worn; weave wove woven; weep wept; win won;
wind wound; write wrote written;
child children; person people; man men; woman women; mouse mice; foot feet; tooth teeth; goose geese; wife wives; life lives;
knife knives; leaf leaves; shelf shelves; half halves; loaf loaves; good better best; bad worse worst`;

/** For the stem of each of these words, the stems of its other forms. */
export const irregularForms: ReadonlyMap<string, ReadonlySet<string>> = stemsOfFamilies();

function stemsOfFamilies(): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  for (const family of FAMILIES.split(";")) {
    const stems = new Set(family.trim().split(/\s+/).map(languages.en.stem));
    for (const stem of stems) {
      const others = [...stems].filter((other) => other !== stem);
      forms.set(stem, new Set([...(forms.get(stem) ?? []), ...others]));
    }
  }
  return forms;
}
