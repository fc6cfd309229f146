import type { ChatModel } from "./chat-model";
import { type ChatPlan, generateChat } from "./generate-chat";

const named = (name: string, ...calledAlso: string[]) => ({ name, calledAlso });

const plans: ChatPlan[] = [
  {
    title: "Allotment",
    form: "whatsapp-android",
    timeZone: "Europe/London",
    language: "en",
    people: [
      { name: "Hannah Whitlock", otherName: "+44 7700 900321", calledAlso: ["Hannah"] },
      named("Priya", "priya"),
      named("Oluwaseun Adeyemi", "Oluwaseun"),
      named("Tom", "tom"),
      named("Mae 🌼 Castellanos", "Mae", "Castellanos"),
    ],
    begins: "2022-11-19",
    days: 520,
    messages: 2600,
  },
  {
    title: "Jordan",
    form: "telegram",
    timeZone: "America/New_York",
    language: "en",
    people: [named("Jordan Ellery", "Jordan"), named("Sasha", "sasha")],
    begins: "2023-02-03",
    days: 200,
    messages: 900,
  },
  {
    title: "Wandergruppe",
    form: "whatsapp-ios",
    timeZone: "Europe/Berlin",
    language: "de",
    people: [
      named("Jürgen Maßmann", "Jürgen"),
      named("Käthe", "käthe"),
      { name: "Anneliese Vogt", otherName: "Anne Handy neu", calledAlso: ["Anneliese"] },
    ],
    begins: "2021-08-10",
    days: 330,
    messages: 1200,
  },
  {
    title: "Monsoon Crew",
    form: "telegram",
    timeZone: "Asia/Kolkata",
    language: "en",
    people: [
      named("Ravi 🚀", "Ravi"),
      named("Ananya Iyer", "Ananya"),
      named("Dev", "dev"),
      named("Kabir Singh Rathore", "Kabir"),
      { name: "Meera", otherName: "Meera (work)", calledAlso: ["meera"] },
      named("Zoya", "zoya"),
    ],
    begins: "2020-01-05",
    days: 1100,
    messages: 4000,
  },
  {
    title: "Lucía",
    form: "whatsapp-ios",
    timeZone: "America/Santiago",
    language: "es",
    people: [named("Lucía Ferrán", "Lucía"), named("Beto", "beto")],
    begins: "2024-01-15",
    days: 150,
    messages: 700,
  },
  {
    title: "Colocation",
    form: "whatsapp-android",
    timeZone: "Pacific/Auckland",
    language: "fr",
    people: [named("Élodie", "élodie"), named("Mathieu Garnier", "Mathieu"), named("Noé", "noé")],
    begins: "2024-09-01",
    days: 45,
    messages: 160,
  },
];

/** A chat that is small enough to be asked about in every test run. */
export const smallChat = (seed: number): ChatModel =>
  generateChat(
    {
      title: "Allotment",
      form: "whatsapp-android",
      timeZone: "Europe/London",
      language: "en",
      people: [
        { name: "Hannah Whitlock", otherName: "+44 7700 900321", calledAlso: ["Hannah"] },
        named("Priya", "priya"),
        named("Mae 🌼 Castellanos", "Mae"),
      ],
      begins: "2023-02-20",
      days: 80,
      messages: 320,
    },
    seed,
  );

/** All chats that questions are asked about, or the first few of them. */
export const generateChats = (seed: number, most = plans.length): ChatModel[] =>
  plans.slice(0, most).map((plan, i) => generateChat(plan, seed * 1000 + i));
