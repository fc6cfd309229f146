import type { WordTable } from "@/lib/language/word-table";

export const german: WordTable = {
  language: "de",
  words: {
    howMany:
      "wie viele | wieviele | wie viel | wieviel | anzahl der | die anzahl der | anzahl | gesamtzahl der | zahl der | wie viele von den | wie viele der | gesamtanzahl | gesamtanzahl der | gesamtzahl | menge an | wie groß ist | wie umfangreich ist | nachrichtenanzahl | anzahl an | anzahl von | wie viele denn | wie vielen | wievielen",
    howManyPeople:
      "wie viele leute | wie viele personen | wie viele teilnehmer | wie viele mitglieder | wie viele menschen | anzahl der teilnehmer | wieviele leute | wieviele personen | wieviele teilnehmer | wieviele mitglieder | wieviele menschen | anzahl der mitglieder | anzahl der personen | anzahl der leute | zu wievielt | wie viele von uns | wie viele verschiedene leute | wie viele verschiedene personen | wieviele von uns | wie viele sind wir | wieviele sind wir | wie groß ist die gruppe | wie groß ist diese gruppe",
    howOften:
      "wie oft | wie häufig | wie viele male | in wie vielen | wieoft | in wie vielen fällen | wie regelmäßig | in wieviele | wie viele mal | wieviele male | wieviel mal | in wie viele",
    howLong:
      "wie lange | wie lang | wie schnell | wie ausführlich | wie lange schon | seit wie lange | wie langsam | wie lang ist | wie flott | wie lange dauert es bis",
    who: "wer | wessen | wem | welche person | welcher teilnehmer | wer von uns | wer alles | wer von denen | wer von den beiden | wer von beiden | welcher von uns | wer aus der gruppe | welches mitglied | wer eigentlich | wer denn | von wem | wer sonst | welche von uns | wers | wer s",
    writer:
      "vielschreiber | schreiber | schreiberin | plaudertasche | quasselstrippe | absender | verfasser | autor | autorin | schreiberling | labertasche",
    when: "wann | an welchem datum | welches datum | seit wann | zu welchem zeitpunkt | an welchem tag war | zu welchem datum | an welchem datum war | ab wann | wann genau | wann war | wann denn | wann eigentlich",
    whatTime:
      "um wie viel uhr | um wieviel uhr | um welche uhrzeit | zu welcher uhrzeit | welche uhrzeit | zu welcher tageszeit | wann am tag | zu welcher stunde | um welche zeit | welche tageszeit | zu welcher zeit am tag | uhrzeit | tageszeit | um wieviel | zu welcher zeit",
    which:
      "was | welcher | welche | welches | welchem | welchen | wie lautet | wie lautete | wie heißt | was für | was für ein | was für eine | welch",
    share:
      "wie viel prozent | wieviel prozent | welcher anteil | anteil der | welcher prozentsatz | wie viel prozent der | wieviel prozent der | welchen anteil | anteil an | anteil von | wie groß ist der anteil | prozentsatz | prozentual | prozentualer anteil | wie hoch ist der anteil | prozent der | prozent | anteil",
    total: "insgesamt | gesamt | alles in allem | summe | in summe | gesamte | gesamten | in total",
    average:
      "durchschnittlich | durchschnittliche | durchschnittlichen | im durchschnitt | im schnitt | im mittel | durchschnitt | normalerweise | meistens | durchschnittlich viele | durchschnittliches | durchschnittlicher | schnitt | in der regel | üblicherweise | für gewöhnlich | gewöhnlich | mittelwert | typischerweise | mittlere | meist",
    list: "zeig | zeige | zeig mir | zeige mir | nenne | nenn mir | liste | auflisten | gib mir | zeig mal | zeige alle | zeig alle | zeig mir alle | zeige mir alle | nenne mir | nenn | liste mir | liste auf | gib | such | such mir | suche | suche mir | finde | alle auflisten | nenn mir alle | nenne alle | zeigen | auflistung",
    happened:
      "was ist passiert | was passierte | was geschah | was war los | fasse zusammen | fass zusammen | zusammenfassung von | zusammenfassung | worüber haben wir gesprochen | worüber wurde gesprochen | worum ging es | passiert | passierte | geschehen | geschah | ereignete sich | was ging ab | was ist los | was lief | was gab es neues | was gibt es neues | was gibts neues | was gabs neues | was war so los | los | fasse | fass | zusammenfassen | zusammenfassung der | zusammenfassung des | zusammenfassung vom | eine zusammenfassung | überblick über | überblick | worüber | worum ging s | worum gings | um was ging es | um was gings | über was haben wir geredet | über was haben wir gesprochen | worum ging | was habe ich verpasst | was hab ich verpasst | thema war | themen",
    ever: "jemals | je | irgendwann | schon einmal | schon mal | überhaupt | einmal | schon | mal | irgendwann mal | jemals mal | schonmal | schon jemals | je mal | überhaupt mal | überhaupt schon | irgendwas | irgendetwas | irgendeine | irgendein | irgendeinen | irgendwelche | überhaupt was | überhaupt etwas | schon was | je was | je etwas",
    rankBy:
      "rangliste | ranking | rangfolge | reihenfolge | top liste | bestenliste | sortiere | sortiert | ordne | platzierung",
    why: "warum | wieso | weshalb | weswegen | wozu | aus welchem grund",
    most: "am meisten | die meisten | meisten | meiste | am häufigsten | häufigste | häufigsten | höchste | größte | liebstes | beliebteste | meistens von allen | am öftesten | öftesten | häufigstes | häufigster | größten | größter | größtes | höchsten | höchste anzahl | meistbenutzte | meistbenutzten | meistbenutztes | meistgenutzte | meistgenutzten | meistgenutztes | meistverwendete | meistverwendeten | meistverwendetes | beliebtesten | beliebtestes | beliebtester | lieblings | liebste | liebsten | maximal | maximum | höchstens | die meiste | das meiste | top | meist genutzte | meist benutzte | meist verwendete | am liebsten | mit abstand am meisten | größte anzahl | allermeisten | am allermeisten",
    fewest:
      "am wenigsten | die wenigsten | wenigsten | wenigste | am seltensten | niedrigste | geringste | wenigster | geringsten | kleinste | kleinsten | minimal | minimum | am allerwenigsten | niedrigsten | seltenste | seltensten | die geringste anzahl",
    more: "mehr | häufiger | öfter | am meisten von beiden | eher mehr | größer | höher",
    fewer: "weniger | seltener | kleiner | niedriger",
    first:
      "erste | ersten | erster | erstes | zuerst | zum ersten mal | das erste mal | als erstes | als erster | als erste | früheste | älteste | allererste | am anfang | allerersten | allererster | als aller erstes | das allererste | frühesten | frühester | ältesten | zum allerersten mal | erstmals | ursprünglich | das erste | am frühesten | zu allererst | erstmalig | zuallererst",
    last: "letzte | letzten | letzter | letztes | zuletzt | zum letzten mal | das letzte mal | neueste | neuesten | jüngste | als letztes | als letzter | als letzte | neuester | neuestes | jüngsten | allerletzte | allerletzten | zum letzten | das letzte | am spätesten | letztmals | letztens | aktuellste | aktuellsten | kürzlich",
    longest:
      "längste | längsten | längster | längstes | am längsten | ausführlichste | ausführlichsten | längere | längeren | länger | am ausführlichsten | umfangreichste",
    shortest:
      "kürzeste | kürzesten | am kürzesten | kürzester | kürzestes | kürzere | kürzeren | kürzer | am knappsten | knappste",
    busiest:
      "aktivste | aktivsten | aktivster | am aktivsten | geschäftigste | geschäftigsten | lebhafteste | meistbeschäftigte | aktivstes | am lebhaftesten | lebhaftesten | gesprächigste | gesprächigsten | gesprächigster | am gesprächigsten | redseligste | redseligsten | am redseligsten | am meisten los | am meisten aktiv | meisten aktiv | am meisten betrieb | am meisten geschrieben wird | intensivste | intensivsten | aktiver | gesprächiger | lebhafter | belebteste | belebtesten | die meiste aktivität | meiste aktivität | mehr los | am stressigsten | am vollsten | stärkste | stärksten | schreibfreudigste | schreibfreudigsten | schreibfreudiger | fleißigste | fleißigsten | am fleißigsten | mehr aktivität",
    quietest:
      "ruhigste | ruhigsten | ruhigster | stillste | am ruhigsten | am wenigsten aktiv | ruhigstes | stillsten | stiller | ruhiger | am stillsten | am wenigsten los | weniger los | inaktivste | inaktivsten | am inaktivsten | weniger aktiv | unaktivste | schweigsamste | schweigsamsten | am schweigsamsten | schwächste | schwächsten | wenigsten aktiv",
    fastest:
      "schnellste | schnellsten | am schnellsten | schnell | schneller | flottesten | am flottesten | zügigsten | am zügigsten | schnellster",
    slowest: "langsamste | langsamsten | am langsamsten | langsamer | langsamster | langsam",
    message:
      "nachricht | textnachricht | mitteilung | text | beitrag | msg | chatnachricht | sms | post | eintrag | mail | whatsapp | zeile",
    messages:
      "nachrichten | textnachrichten | mitteilungen | texte | beiträge | msgs | chatnachrichten | posts | einträge | zeilen | nachrichten insgesamt | whatsapps",
    word: "wort | wörter | worte | wörtern | worten",
    character: "zeichen | buchstaben | buchstabe | schriftzeichen",
    emoji: "emoji | emojis | smiley | smileys | emoticon | emoticons",
    media: "medien | anhänge | medium | mediendateien | anhang | mediennachrichten",
    photo:
      "foto | fotos | bild | bilder | aufnahmen | bildern | photo | photos | aufnahme | selfies | selfie | pics | schnappschüsse",
    video: "video | videos | clip | clips | filme | filmchen",
    voice:
      "sprachnachricht | sprachnachrichten | sprachmemo | sprachmemos | audionachrichten | sprachis | sprachi | audionachricht | voice | voices | sprachaufnahme | sprachaufnahmen | voicemail | memos",
    audio: "audio | audiodateien | audios",
    sticker: "sticker | stickers",
    gif: "gif | gifs",
    document: "dokument | dokumente | datei | dateien | pdf | pdfs | pdf datei | pdf dateien | docs",
    location: "standort | standorte | standorten | live standort",
    poll: "umfrage | umfragen",
    call: "anruf | anrufe | telefonat | telefonate | telefonanruf | telefonanrufe | videoanruf | videoanrufe | videocall | videocalls | calls | call | anrufen",
    deleted:
      "gelöscht | gelöschte | gelöschten | gelöschter | gelöschtes | löscht | löschte | löschen | zurückgezogen | entfernt",
    edited:
      "bearbeitet | bearbeitete | bearbeiteten | bearbeiteter | editiert | editierte | editierten | korrigiert | nachträglich geändert | geändert | nachträglich bearbeitet | bearbeitet hat",
    forwarded:
      "weitergeleitet | weitergeleitete | weitergeleiteten | weiterleitet | leitet weiter | weiterleiten | weitergeleiteter",
    reply:
      "antwort | antworten | antwortet | geantwortet | antworte | antworteten | antwortete | beantwortet | rückantworten | zurückgeschrieben | erwidert",
    reaction: "reaktion | reaktionen | reaktions | likes | reaktionsemoji",
    link: "link | links | url | urls | webseite | webseiten | website | websites | internetlinks | linkadressen | hyperlinks",
    question: "frage | fragen | fragt | fragte | gefragt | fragezeichen | rückfragen",
    person:
      "person | personen | leute | teilnehmer | mitglieder | jemand | mensch | menschen | teilnehmerin | teilnehmende | mitglied | irgendjemand | irgendwer | jemanden | einer von uns | anderen | alle anderen | alle andern | andere | jeder andere | person mit | sonst jemand | wer anders | user | nutzer",
    conversation:
      "unterhaltungen | gespräche | unterhaltung starten | gespräch anfängt | konversationen | gesprächen | chats startet | gespräch beginnt | gespräch startet | schreibt zuerst | schreibt als erster | schreibt als erstes | schreibt meistens zuerst | meldet sich zuerst | meldet sich meistens zuerst | schreibt immer zuerst | gespräche startet | das gespräch anfängt | das gespräch beginnt | unterhaltung beginnt | gespräch eröffnet | meldet sich als erstes | meldet sich öfter zuerst",
    silence:
      "stille | pause | pausen | funkstille | lücke | ohne nachrichten | ohne nachricht | ohne eine nachricht | schweigen | zeit ohne nachrichten | ohne kontakt | nichts geschrieben wurde | nicht geschrieben wurde | nicht geschrieben | nichts geschrieben | nicht gesprochen | nicht geredet | nichts voneinander gehört | schreibpause | schreibpausen | stillen | sendepause | chatpause | gesprächspause | ruhe | inaktiv | keiner geschrieben | keiner was geschrieben | niemand geschrieben | niemand etwas geschrieben | niemand was geschrieben | keiner etwas geschrieben | keiner geschrieben hat | nichts los | still | kein kontakt | keinen kontakt | kontaktpause | kein wort | zeit ohne nachricht | zeit ohne eine nachricht | zeit ohne eine einzige nachricht",
    streak:
      "in folge | hintereinander | am stück | serie | ununterbrochen | durchgehend | nacheinander | aufeinanderfolgende | aufeinanderfolgenden | am stueck | streak | ohne unterbrechung | ohne pause | serien",
    favouriteEmoji: "lieblingsemoji | lieblings emoji | lieblingssmiley | lieblings smiley | lieblingsemojis",
    length: "länge | lang | nachrichtenlänge | nachrichtenlängen",
    date: "datum | tag datum",
    send: "schickt | schickte | schickten | geschickt | schicken | sendet | sendete | gesendet | senden | schreibt | schrieb | schrieben | geschrieben | schreiben | verschickt | teilt | teilte | geteilt | teilen | ausgetauscht | gepostet | postet | schrieb mir | schreibst | schreibe | geschrieben hat | textet | texten | tippt | tippte | getippt | tippen | chattet | chatten | gechattet | versendet | versendete | versendeten | versenden | verschickte | verschickten | verschicken | teilten | postete | posteten | posten | hochgeladen | lädt hoch | ausgetauscht haben | austauschen | austauschten | quatscht | quatschen | gequatscht | plaudert | geplaudert | labert | gelabert | eingegangen | eintraf | stammen | stammt | rausgehauen | abgeschickt | gesendet wurden | gesendete | gesendeten | geschickte | geschickten | geschriebene | geschriebenen | versandt | verfasst | verfasste | verfassten | unterhalten | unterhalten haben | melden | meldet | meldete | gemeldet | äußert | geäußert | zu wort gemeldet | beigetragen | geteilte",
    handle:
      "macht | gemacht | machte | machten | kamen | kam | kommt | kommen | gekommen | fiel | gefallen | hört | getauscht | raus | stellt | stellte | gestellt | stellten | stellen | verwendet | benutzt | nutzt | benutzte | benutzen | verwendete | verwenden | nutzte | nutzen | genutzt | braucht | brauchte | brauchen | gebraucht | benötigt | lag | liegt | liegen | lagen | getan | tut | tun",
    say: "sagt | sagte | gesagt | sagen | sag | sagst | sagten | meint | meinte | gemeint | erzählt | erzählte | gesprochen | geredet | redet | redete | redeten | reden | spricht | sprach | sprachen | sprechen",
    mention:
      "erwähnt | erwähnte | erwähnen | gesprochen über | spricht über | redet über | genannt | nennt | zur sprache gebracht | erwähnten | sprach über | sprachen über | redete über | redeten über | geredet über | gesprochen von | sprechen über | spricht von | redet von | reden über | thematisiert | angesprochen | ansprach | zum thema | von dem thema | thema",
    contain:
      "enthalten | enthält | enthielt | mit | beinhalten | beinhaltet | enthielten | enthaltene | mit dem",
    wordMark:
      "das wort | die wörter | der begriff | den begriff | der ausdruck | den ausdruck | dem wort | dem begriff | das thema | ausdruck | wort namens | begriff | den namen | der name | das emoji | dem emoji | den smiley | des wortes | über",
    occur:
      "vorgekommen | vorkommt | vorkommen | kommt vor | kam vor | auftaucht | taucht auf | tauchte auf | vor | aufgetaucht | taucht | vorkam | kam das wort vor | gefallen ist | fällt | auftauchte | auftauchen | tauchten auf | erscheint | erschien | genutzt wird",
    start:
      "begann | begonnen | beginnt | angefangen | fing | anfängt | startete | gestartet | beginn | beginnen | begannen | anfangen | fingen an | fing an | fängt an | starten | eröffnet | eröffnete | anfing | losging | ging los | los ging | fängt | anfang | startet",
    end: "endete | geendet | endet | aufgehört | enden | aufhörte | beendet | beendete | zu ende | aufhören",
    cover:
      "umfasst | geht | reicht | deckt ab | welchen zeitraum | welcher zeitraum | von wann bis wann | dauert | zeitraum | zeitspanne | erstreckt sich | erstreckt | umspannt | läuft | existiert | gibt es den chat | gibt es diesen chat | gibts den chat | gibts diesen chat | gibt es die gruppe | gibt es diese gruppe | gibts die gruppe | schreiben wir schon | schreiben wir schon miteinander | chatten wir schon | wie weit zurück | zurück | besteht | laufzeit | dauer",
    active: "aktiv | online | beteiligt | aktivität | am aktivsten sind | aktiv gewesen",
    receive:
      "bekommt | bekam | bekommen | erhalten | erhielt | erhält | kriegt | kriegte | gekriegt | abbekommen | eingesammelt | gesammelt | sammelt",
    give: "gibt | gab | gegeben | vergeben | verteilt | vergibt | vergab | verteilte",
    react: "reagiert | reagierte | reagieren | reagiert hat",
    replyTime:
      "zum antworten | zu antworten | um zu antworten | antwortzeit | antwortzeiten | reaktionszeit | reaktionszeiten | bis zur antwort | auf eine antwort warten | auf antwort warten | warten auf antwort | auf antworten warten | antwortdauer | antwortgeschwindigkeit | zum zurückschreiben | zurückzuschreiben | zurückschreibt | zurück schreibt | schreibt zurück | bis er antwortet | bis sie antwortet | zum antworten gebraucht | zum reagieren | auf sich warten",
    join: "beigetreten | trat bei | traten bei | tritt bei | hinzugefügt | hinzugekommen | dazugekommen | kam dazu | kamen dazu | dazu gekommen | eingeladen | neue mitglieder | neuen mitglieder | zur gruppe gekommen | in die gruppe gekommen",
    part: "verlassen | verließ | verliess | verließen | verlässt | ausgetreten | trat aus | traten aus | rausgegangen | rausgeworfen | rausgeflogen | aus der gruppe entfernt | aus der gruppe geworfen | gegangen",
    stay: "noch in der gruppe | noch in dieser gruppe | noch in unserer gruppe | noch im chat | noch in diesem chat | noch mitglied | noch mitglied der gruppe | noch dabei | noch drin | noch teil der gruppe | noch hier",
    rename:
      "umbenannt | umbenennung | umbenennungen | namen geändert | name geändert | gruppennamen geändert | gruppenname geändert | betreff geändert | umgetauft",
    perHour: "pro stunde | stündlich | je stunde | in der stunde | jede stunde",
    perDay:
      "pro tag | am tag | täglich | jeden tag | je tag | an einem tag | an einem einzigen tag | an einem einzelnen tag | tägliche | täglichen | jeden einzelnen tag | pro einzelnem tag",
    perWeek: "pro woche | wöchentlich | in der woche | je woche | jede woche | wöchentliche | die woche",
    perMonth:
      "pro monat | monatlich | im monat | je monat | jeden monat | monatliche | nach monat | nach monaten | monatsweise",
    perYear:
      "pro jahr | jährlich | im jahr durchschnittlich | je jahr | jedes jahr | nach jahr | nach jahren | jährliche",
    perPerson:
      "pro person | pro kopf | jeder | jede | jeder von uns | jeder einzelne | je person | pro nase | pro teilnehmer | pro mitglied | nach person | nach personen | pro user | aufgeschlüsselt nach person | jeder einzelne von uns | jeweils | jeder so",
    perMessage: "pro nachricht | je nachricht | in einer nachricht | pro text | pro sms",
    weekdayUnit:
      "wochentag | wochentage | wochentags | tag der woche | wochentagen | an welchem tag der woche | tage der woche",
    and: "und",
    or: "oder | bzw | versus | vs | gegen | vergleiche | vergleich | im vergleich | verglichen | gegenüber",
    than: "als | verglichen mit | im vergleich zu",
    be: "ist | sind | war | waren | wird | werden | wurde | wurden | worden | gewesen | s | bist | seid | sei | wäre | waren das | sein",
    article:
      "der | die | das | dem | den | des | ein | eine | einen | einem | einer | unser | unsere | unserem | unserer | ihr | ihre | ihren | sein | seine | seinen | diesem | dieser | diese | eines | unseren | dessen | dieses | ihrem | ihrer | seinem | seiner | euer | eure | jene",
    by: "von | vom",
    preposition: "in | im | am | an | auf | um | für | bei",
    ofBetween: "zwischen",
    to: "an | zu",
    pronoun: "er | sie | ihm | ihn | ihnen | ihr | ihm da | denen | deren",
    self: "ich | mein | meine | meinen | mir | mich | meinem | meiner | meines",
    nobody: "niemand | keiner",
    never:
      "nie | noch nie | niemals | nicht | nichts | kein | keine | keinen | keinerlei | gar nicht | gar nichts | noch keine | noch kein | noch keinen | nie etwas | nie was | kein einziges | kein einziges mal | keine einzige | nicht einmal | überhaupt nicht | überhaupt nichts | noch gar nichts | noch gar nicht | überhaupt keine | überhaupt nie",
    utterance: "danke | bitte | hallo | hi | hey | ok | okay | ja | nein",
    goOn: "was ist mit | wie sieht es mit | wie ist es mit | aber | auch | wie ists mit | wie steht es mit | wie steht s mit | wie stehts mit | und was ist mit | und wie ist es mit | und wie sieht es mit | und wie siehts mit | wie siehts mit | wie siehts bei | und bei | und von | und für | jetzt | und nun | nun | und wie ist das bei | wie ist das bei | was ist denn mit | und jetzt",
    filler:
      "hat | haben | hatte | hatten | es | gibt es | gab es | wir | uns | man | zusammen | bisher | denn | eigentlich | sag mir | genau | diesem chat | dieser chat | dem chat | der chat | chat | chats | gruppe | der gruppe | unterhaltung | gespräch | verlauf | davon | ganzen | ganze | so | verschiedenen | verschiedene | unterschiedlichen | einzelne | da | hier | ab | etwas | einander | bin | habt | hast | hab | habe | hatten wir | gabs | gibts | gibt s | gab s | ging | geht s | gehts | miteinander | untereinander | gegenseitig | zueinander | alle | allen | aller | alles | allem | von uns | unter uns | aus der gruppe | in der gruppe | in dieser gruppe | im chat | in dem chat | in diesem chat | chatverlauf | gruppenchat | dieser gruppe | diese gruppe | die gruppe | den chat | hier drin | hier im chat | bis jetzt | bis heute | bislang | wirklich | tatsächlich | ungefähr | etwa | circa | ca | zirka | grob | denn so | so im schnitt | so viel | so viele | nur | noch | doch | halt | eben | wohl | gern | gerne | immer | ständig | dauernd | generell | allgemein | normal | überhaupt so | dann | dabei | darin | drin | darunter | je | beide | beiden | einzelnen | einzelner | einziger | einzigen | einzige | einzeln | gemeinsam | weißt du | kannst du mir sagen | kannst du | könntest du | kannst du mir | sagst du mir | ich will wissen | ich möchte wissen | ich würde gerne wissen | mich interessiert | mich würde interessieren | bitte sag mir | verrate mir | mir sagen | sag mal | sagen sie mir | weisst du | eigentlich so | getätigt | war das | ist das | ist es | war es | vorhanden | existieren | angefallen | drauf | von allen | aller zeiten | allerzeiten | sich | dir | dich | euch | man so | dazwischen | haben wir | hat es | verstrichen | vergangen | vergingen | dauerte | gedauert | mindestens eine | mindestens ein | wurd | würde | will | wollte | aufgezeichnet | überhaupt | eher | wie hoch ist | wie hoch war | lässt",
    at: "in | im | am | an | um | während | innerhalb | von | vom | des | im monat | im jahr | im laufe | im verlauf",
    since: "seit | ab | seit dem | seit der | seit letztem | seit letzter | beginnend | angefangen",
    before: "vor | vor dem | vor der | früher als",
    after: "nach | nach dem | nach der | später als",
    until: "bis | bis zum | bis ende",
    from: "von | vom | ab",
    till: "bis | bis zum",
    pastUnit:
      "letzte | letzten | letzter | letztes | vergangene | vergangenen | vergangener | vorige | vorigen | letztem | vergangenem | vergangenes | vorigem | voriges | voriger | vorherige | vorherigen | zurückliegenden | der letzten | den letzten | die letzten",
    thisUnit: "diese | diesen | dieser | dieses | diesem | aktuellen | laufenden | aktueller",
    today: "heute | heut | am heutigen tag",
    yesterday: "gestern | am gestrigen tag",
    weekend:
      "wochenende | wochenenden | am wochenende | wochenends | das wochenende | den wochenenden | samstags und sonntags | samstag und sonntag",
    workday:
      "wochentagen | werktagen | unter der woche | werktags | wochentags | an wochentagen | an werktagen | werktage | wochentage | arbeitstagen | arbeitstage | montags bis freitags",
    half: "hälfte",
    halfYear: "halbjahr | halbjahres",
    quarter: "quartal | quartals | vierteljahr",
    startOf: "anfang | zu beginn | beginn",
    middleOf: "mitte",
    endOf: "ende",
    onwards: "an",
    noon: "mittag | mittags",
    midnight: "mitternacht",
    oClock: "uhr",
  },
  units: {
    hour: "stunde | stunden",
    day: "tag | tage | tagen",
    week: "woche | wochen",
    month: "monat | monate | monaten",
    year: "jahr | jahre | jahren | jahres",
  },
  seasons: ["frühling | frühjahr", "sommer", "herbst", "winter"],
  dayParts: {
    morning: "morgen | morgens | vormittag | vormittags",
    afternoon: "nachmittag | nachmittags",
    evening: "abend | abends",
    night: "nacht | nachts",
  },
  ordinals: [
    "erste | ersten | erster | erstes",
    "zweite | zweiten | zweiter | zweites | zweitmeisten | zweitmeiste | zweitaktivste | zweitaktivsten | zweithäufigste | zweithäufigsten",
    "dritte | dritten | dritter | drittes | drittmeisten | drittmeiste | drittaktivste | drittaktivsten",
    "vierte | vierten",
    "fünfte | fünften",
  ],
  numbers: [
    "eins",
    "zwei",
    "drei",
    "vier",
    "fünf",
    "sechs",
    "sieben",
    "acht",
    "neun",
    "zehn",
    "elf",
    "zwölf",
  ],
  holidays: {
    "12-24": "heiligabend",
    "12-25": "weihnachten | erster weihnachtstag",
    "12-31": "silvester",
    "01-01": "neujahr",
    "12-06": "nikolaus | nikolaustag",
    "12-24/12-26": "weihnachtsfeiertage | weihnachtstage | weihnachtsfeiertagen | weihnachtstagen",
    "12-24/01-01": "feiertage | feiertagen | über die feiertage | weihnachtsferien | weihnachtszeit",
    "12-27/12-31": "zwischen den jahren",
    "easter-48": "rosenmontag",
    "easter-2": "karfreitag",
    "easter-2/easter+1": "ostern | osterwochenende | osterfeiertage | osterfeiertagen",
    "easter+0": "ostersonntag",
    "easter+1": "ostermontag",
    "easter+39": "himmelfahrt | christi himmelfahrt",
    "easter+49/easter+50": "pfingsten | pfingstwochenende",
  },
  weekdays: [
    "montags",
    "dienstags",
    "mittwochs",
    "donnerstags",
    "freitags",
    "samstags | sonnabend",
    "sonntags",
  ],
};
