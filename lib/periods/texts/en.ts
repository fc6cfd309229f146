/** Parts of the calendar as an answer says them. Days, months and weekdays come in words already. */
export const periods = {
  date: "{day} {month}{year}",
  ofYear: " {year}",
  on: "on {day}",
  range: "from {from} to {to}",
  since: "since {day}",
  after: "after {day}",
  before: "before {day}",
  until: "until {day}",
  month: "in {month}",
  months: "in {first} and {second}",
  year: "in {year}",
  /** The same behind "of". */
  yearWithin: "{year}",
  anyYearWithin: "the year",
  monthWithin: "{month}",
  seasonWithin:
    "{season, select, spring {spring} summer {summer} autumn {autumn} other {winter}}{year} ({from} to {to})",
  season:
    "in {season, select, spring {spring} summer {summer} autumn {autumn} other {winter}}{year} ({from} to {to})",
  together: "{stretch} ({years} together)",
  part: "in the {order, select, first {first} second {second} third {third} fourth {fourth} fifth {fifth} other {last}} {kind, select, day {day} days {{size} days} week {week} month {month} quarter {quarter} other {half}} of {stretch}",
  weekends: "on weekends",
  workdays: "on weekdays",
  weekdays: "on {days}",
  weekday:
    "{weekday, select, 1 {Mondays} 2 {Tuesdays} 3 {Wednesdays} 4 {Thursdays} 5 {Fridays} 6 {Saturdays} other {Sundays}}",
  dayPart:
    "{part, select, morning {in the morning} afternoon {in the afternoon} evening {in the evening} other {at night}} ({from} to {to})",
  betweenHours: "between {from} and {to}",
  afterHour: "after {hour}",
  beforeHour: "before {hour}",
} as const;
