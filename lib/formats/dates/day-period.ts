type DayPeriod = "am" | "pm" | "noon";

/** How locales write the halves of a 12-hour day (Unicode CLDR, day periods), without dots, spaces and case. */
const spellings: Record<DayPeriod, string> = {
  am:
    "am a ص ق.ظ غ.م. 上午 午前 凌晨 清晨 早上 오전 पूर्वाह्न म.पू. পূর্বাহ্ণ ಪೂರ್ವಾಹ್ನ முற்பகல் ਪੂ.ਦੁ. පෙ.ව. ព្រឹក " +
    "နံနက် ก่อนเที่ยง sa pg öö de. d. e. ap. fm f.h. vm. vorm. dop. пр.об. претпл. дп пре.подне πμ " +
    "לפנה״צ לפנה'ס priešpiet priekšp. pd e.paradites ጥዋት",
  pm:
    "pm p م ب.ظ غ.و. 下午 午後 晚上 傍晚 오후 अपराह्न म.उ. অপরাহ্ণ ಅಪರಾಹ್ನ பிற்பகல் ਬਾ.ਦੁ. ප.ව. ល្ងាច " +
    "ညနေ หลังเที่ยง ch ptg ös du. ip. em e.h. nm. nachm. pop. odp. сл.об. попл. пп по.подне μμ " +
    "אחה״צ אחה'צ popiet pēcp. md e.pasdites ከሰዓት",
  noon: "中午 noon",
};

const periods = new Map<string, DayPeriod>();
for (const period of ["am", "pm", "noon"] as const) {
  for (const spelling of spellings[period].split(" ")) periods.set(simplify(spelling), period);
}

/** "a. m." is "am", "오후" is "pm"; undefined for a word that names no half of the day. */
export function dayPeriodOf(word: string): DayPeriod | undefined {
  return periods.get(word) ?? periods.get(simplify(word));
}

/** The hour on a 24-hour clock. */
export function hourOfDay(hour: number, period: DayPeriod | undefined): number {
  if (period === undefined || hour > 12) return hour;
  if (period === "am") return hour % 12;
  if (period === "pm") return (hour % 12) + 12;
  return hour < 10 ? hour + 12 : hour;
}

function simplify(word: string): string {
  return word
    .toLowerCase()
    .replace(/[\s.\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, "")
    .replaceAll("׳", "'")
    .replaceAll('"', "״");
}
