import { Fragment, type ReactNode } from "react";
import { personVariables } from "@/components/people/person-colour";
import type { CitedMessage } from "@/lib/ask/chat.schema";
import classes from "./answer-text.module.css";
import { CitationMark } from "./citation-mark";
import { type Block, type Inline, parseAnswer } from "./parse-answer";

interface AnswerTextProps {
  analysisId: string;
  answer: string;
  timeZone: string;
  /** Messages that citations may point at; a number that is not among them stays text. */
  cited: CitedMessage[];
}

/** An answer as React elements only: no markup of a message or a model reaches the page. */
export function AnswerText({ analysisId, answer, timeZone, cited }: AnswerTextProps) {
  const byId = new Map(cited.map((message) => [message.messageId, message]));

  function inline(part: Inline, place: number): ReactNode {
    if (part.type === "text") return part.text;
    if (part.type === "strong") return <strong key={place}>{part.text}</strong>;
    const message = byId.get(part.messageId);
    if (!message) return `[${part.messageId}]`;
    return <CitationMark key={place} analysisId={analysisId} message={message} timeZone={timeZone} />;
  }

  function block(part: Block, place: number): ReactNode {
    if (part.type === "list") {
      const List = part.isOrdered ? "ol" : "ul";
      return (
        <List key={place}>
          {part.items.map((item, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an answer only ever grows at its end
            <li key={row} dir="auto">
              {item.map(inline)}
            </li>
          ))}
        </List>
      );
    }
    if (part.type === "paragraph") {
      return (
        <p key={place} dir="auto">
          {part.content.map(inline)}
        </p>
      );
    }
    // The mark of the citation says who and when: above the quote it stands only where there is no mark.
    const source = part.content.findLast((piece) => piece.type === "citation");
    const message = source && byId.get(source.messageId);
    return (
      <Fragment key={place}>
        {part.said && !message ? <p dir="auto">{part.said.map(inline)}</p> : null}
        <blockquote dir="auto" style={personVariables(message?.author?.idx)}>
          {part.content.map(inline)}
        </blockquote>
      </Fragment>
    );
  }

  return <div className={classes.answer}>{parseAnswer(answer).map(block)}</div>;
}
