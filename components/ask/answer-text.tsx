import { useMemo } from "react";
import Markdown, { type Components, type Options } from "react-markdown";
import { useTranslations } from "use-intl";
import { personVariables } from "@/components/people/person-colour";
import { type AskedChat, type CitedMessage, citedAs, type TextRange } from "@/lib/ask/chat.schema";
import classes from "./answer-text.module.css";
import { citedNumber, lastCited, markAnswer } from "./answer-tree";
import { chatOf } from "./chat-of";
import { CitationMark } from "./citation-mark";
import { answerSyntax, withoutAttributions } from "./markdown-syntax";

interface AnswerTextProps {
  answer: string;
  chats: AskedChat[];
  /** Messages that citations may point at; a number that is not among them stays text. */
  cited: CitedMessage[];
  /** Parts of the answer that no message is cited for. */
  unsourced?: TextRange[];
}

const ELEMENTS = [
  "p",
  "strong",
  "em",
  "ul",
  "ol",
  "li",
  "blockquote",
  "code",
  "pre",
  "br",
  "a",
  "cite",
  "mark",
];
const HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"];
const ALLOWED = [...ELEMENTS, ...HEADINGS];

const heading: Components["h1"] = ({ children }) => (
  <p dir="auto">
    <strong>{children}</strong>
  </p>
);

/** What stands behind a sentence without a source. */
function NoSource() {
  const t = useTranslations("ask.turn");
  return <span className={classes.noSource}>{` ${t("noSource")}`}</span>;
}

const plain: Components = {
  ...Object.fromEntries(HEADINGS.map((name) => [name, heading])),
  p: ({ children }) => <p dir="auto">{children}</p>,
  li: ({ children }) => <li dir="auto">{children}</li>,
  a: ({ href, children }) => <AnswerLink href={href}>{children}</AnswerLink>,
  mark: ({ node, children }) => (
    <>
      <span className={classes.unsourced}>{children}</span>
      {node?.properties.isEnd ? <NoSource /> : null}
    </>
  ),
};

const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:)/i;
const NO_RANGES: TextRange[] = [];

/** An answer as React elements only: nothing that a message or a model wrote becomes markup of another kind. */
export function AnswerText({ answer, chats, cited, unsourced = NO_RANGES }: AnswerTextProps) {
  const { components, rehypePlugins } = useMemo(() => {
    const byNumber = new Map(cited.map((message) => [citedAs(message), message]));
    const marks = { cited: new Set(byNumber.keys()), unsourced };
    const plugins: Options["rehypePlugins"] = [[markAnswer, marks]];
    return { components: componentsFor(byNumber, chats), rehypePlugins: plugins };
  }, [cited, chats, unsourced]);

  return (
    <div className={classes.answer}>
      <Markdown
        remarkPlugins={[answerSyntax]}
        rehypePlugins={rehypePlugins}
        allowedElements={ALLOWED}
        unwrapDisallowed
        urlTransform={(address) => (SAFE_ADDRESS.test(address) ? address : "")}
        components={components}
      >
        {withoutAttributions(answer)}
      </Markdown>
    </div>
  );
}

function componentsFor(byNumber: Map<number, CitedMessage>, chats: AskedChat[]): Components {
  return {
    ...plain,
    cite: ({ node }) => {
      const message = byNumber.get(citedNumber(node) ?? Number.NaN);
      const chat = message && chatOf(message, chats);
      if (!message || !chat) return `[${citedNumber(node)}]`;
      return <CitationMark message={message} chat={chat} isAmongSeveral={chats.length > 1} />;
    },
    blockquote: ({ node, children }) => {
      const message = byNumber.get(lastCited(node) ?? Number.NaN);
      return (
        <blockquote dir="auto" style={personVariables(message?.author?.idx)}>
          {children}
        </blockquote>
      );
    },
  };
}

/** Where a link leads is said, whatever its words say. */
function AnswerLink({ href, children }: { href?: string; children: React.ReactNode }) {
  if (!href) return children;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow" className={classes.link}>
      {children}
      {children === href ? null : ` (${href})`}
    </a>
  );
}
