import type { ExtraProps } from "react-markdown";
import type { TextRange } from "@/lib/ask/chat.schema";

type AnswerElement = NonNullable<ExtraProps["node"]>;
type AnswerNode = AnswerElement["children"][number];
type TextNode = Extract<AnswerNode, { type: "text" }>;

/** "[12]" or an address: "https://example.org/a". */
const MARKS = /\[(?<number>\d+)\]|(?<address>https?:\/\/[^\s<>"[\]]*[^\s<>"[\].,:;!?)'”’*_])/g;

interface AnswerMarks {
  /** Numbers that stand for a message. */
  cited: ReadonlySet<number>;
  /** Parts of the answer that no message is cited for. */
  unsourced: TextRange[];
}

/** A plugin that turns citations into `cite` elements, addresses into links, and what has no source into `mark` elements. */
export function markAnswer(marks: AnswerMarks) {
  return (tree: { children: unknown[] }): void => {
    const root = tree as { children: AnswerNode[] };
    root.children = root.children.flatMap((node) => markNode(node, marks));
  };
}

function markNode(node: AnswerNode, marks: AnswerMarks): AnswerNode[] {
  if (node.type === "text") return markSources(node, marks);
  if (node.type !== "element" || node.tagName === "code" || node.tagName === "a") return [node];
  return [{ ...node, children: node.children.flatMap((child) => markNode(child, marks)) }];
}

/** Splits a text where a part without a source begins or ends. */
function markSources(node: TextNode, { cited, unsourced }: AnswerMarks): AnswerNode[] {
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  // A text with escapes in it is longer in the answer than here: its places are not known.
  if (from === undefined || to === undefined || to - from !== node.value.length)
    return split(node.value, cited);
  const nodes: AnswerNode[] = [];
  let end = from;
  const between = (start: number, stop: number) => node.value.slice(start - from, stop - from);
  for (const range of unsourced) {
    const [start, stop] = [Math.max(range.from, end), Math.min(range.to, to)];
    if (start >= stop) continue;
    nodes.push(...split(between(end, start), cited));
    nodes.push(element("mark", { isEnd: range.to <= to }, split(between(start, stop), cited)));
    end = stop;
  }
  return [...nodes, ...split(between(end, to), cited)];
}

function split(text: string, cited: ReadonlySet<number>): AnswerNode[] {
  const nodes: AnswerNode[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKS)) {
    const { number, address } = match.groups ?? {};
    if (number !== undefined && !cited.has(Number(number))) continue;
    if (match.index > end) nodes.push(textNode(text.slice(end, match.index)));
    end = match.index + match[0].length;
    if (address) nodes.push(element("a", { href: address }, [textNode(address)]));
    else nodes.push(element("cite", { number: Number(number) }, []));
  }
  if (end < text.length) nodes.push(textNode(text.slice(end)));
  return nodes;
}

/** The number of the last citation within an element. */
export function lastCited(node: AnswerElement | undefined): number | undefined {
  for (const child of node?.children.toReversed() ?? []) {
    if (child.type !== "element") continue;
    const found = child.tagName === "cite" ? citedNumber(child) : lastCited(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function citedNumber(node: AnswerElement | undefined): number | undefined {
  const number = node?.properties.number;
  return typeof number === "number" ? number : undefined;
}

const textNode = (value: string): TextNode => ({ type: "text", value });

const element = (
  tagName: string,
  properties: AnswerElement["properties"],
  children: AnswerNode[],
): AnswerNode => ({ type: "element", tagName, properties, children: children as AnswerElement["children"] });
