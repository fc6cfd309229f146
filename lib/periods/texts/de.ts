import type { periods as english } from "./en";

export const periods: Record<keyof typeof english, string> = {
  date: "{day}. {month}{year}",
  ofYear: " {year}",
  on: "am {day}",
  range: "vom {from} bis zum {to}",
  since: "seit dem {day}",
  after: "nach dem {day}",
  before: "vor dem {day}",
  until: "bis zum {day}",
  month: "im {month}",
  months: "im {first} und {second}",
  year: "im Jahr {year}",
  yearWithin: "{year}",
  anyYearWithin: "des Jahres",
  monthWithin: "im {month}",
  seasonWithin:
    "im {season, select, spring {Frühling} summer {Sommer} autumn {Herbst} other {Winter}}{year} ({from} bis {to})",
  season:
    "im {season, select, spring {Frühling} summer {Sommer} autumn {Herbst} other {Winter}}{year} ({from} bis {to})",
  together: "{stretch} ({years} zusammen)",
  part: "{kind, select, day {am {order, select, first {ersten} second {zweiten} third {dritten} fourth {vierten} fifth {fünften} other {letzten}} Tag} days {in den {order, select, first {ersten} second {zweiten} third {dritten} fourth {vierten} fifth {fünften} other {letzten}} {size} Tagen} week {in der {order, select, first {ersten} second {zweiten} third {dritten} fourth {vierten} fifth {fünften} other {letzten}} Woche} month {im {order, select, first {ersten} second {zweiten} third {dritten} fourth {vierten} fifth {fünften} other {letzten}} Monat} quarter {im {order, select, first {ersten} second {zweiten} third {dritten} fourth {vierten} fifth {fünften} other {letzten}} Quartal} other {in der {order, select, first {ersten} second {zweiten} third {dritten} fourth {vierten} fifth {fünften} other {letzten}} Hälfte}} {stretch}",
  weekends: "an Wochenenden",
  workdays: "an Werktagen",
  weekdays: "{days}",
  weekday:
    "{weekday, select, 1 {montags} 2 {dienstags} 3 {mittwochs} 4 {donnerstags} 5 {freitags} 6 {samstags} other {sonntags}}",
  dayPart:
    "{part, select, morning {morgens} afternoon {nachmittags} evening {abends} other {nachts}} ({from} bis {to} Uhr)",
  betweenHours: "zwischen {from} und {to} Uhr",
  afterHour: "nach {hour} Uhr",
  beforeHour: "vor {hour} Uhr",
};
