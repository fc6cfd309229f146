import "server-only";
import type { Plan } from "../plan/plan";
import type { AskedChat, ExactAnswer } from "./exact-answer";
import { tellPlan } from "./tell-plan";

/** Tells all that was asked for at once, and what several of the answers say only once. */
export async function tellPlans(asked: AskedChat, plans: Plan[]): Promise<ExactAnswer[]> {
  const said = new Set<string>();
  const answers: ExactAnswer[] = [];
  for (const plan of plans) {
    const answer = await tellPlan(asked, plan);
    const paragraphs = answer.text.split("\n\n").filter((paragraph) => !said.has(paragraph));
    for (const paragraph of paragraphs) said.add(paragraph);
    if (paragraphs.length > 0) answers.push({ ...answer, text: paragraphs.join("\n\n") });
  }
  return answers;
}
