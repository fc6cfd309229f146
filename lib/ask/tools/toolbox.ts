import "server-only";
import { activityTool } from "./activity";
import { conversationsTool } from "./conversations";
import { countMessagesTool } from "./count-messages";
import { describeChatTool } from "./describe-chat";
import { digestTool } from "./digest";
import { findMessagesTool } from "./find-messages";
import { frequentTool } from "./frequent";
import { groupChangesTool } from "./group-changes";
import { pausesTool } from "./pauses";
import { rankPeopleTool } from "./rank-people";
import { reactionsTool } from "./reactions";
import { readMessagesTool } from "./read-messages";
import { searchMessagesTool } from "./search-messages";
import type { AskedAnalysis, Tool, ToolResult } from "./tool";
import { countUnknownAttachments } from "./unknown-attachments";
import { whichMessagesSchema } from "./which-messages.schema";

/** Everything that can be asked of a chat. */
export const toolbox: readonly Tool[] = [
  searchMessagesTool,
  readMessagesTool,
  countMessagesTool,
  rankPeopleTool,
  findMessagesTool,
  activityTool,
  describeChatTool,
  digestTool,
  pausesTool,
  conversationsTool,
  reactionsTool,
  frequentTool,
  groupChangesTool,
];

/** Runs a tool that somebody named, with arguments that may be anything. What is wrong with them is a fact as well. */
export async function callTool(asked: AskedAnalysis, name: string, args: unknown): Promise<ToolResult> {
  const tool = toolbox.find((known) => known.name === name);
  if (!tool) return problem(`There is no tool ${JSON.stringify(name.slice(0, 60))}.`);
  const parsed = tool.args.safeParse(args);
  if (parsed.success) return withUnknownAttachments(asked, parsed.data, await tool.run(asked, parsed.data));
  const [issue] = parsed.error.issues;
  return problem(`${issue?.path.join(".") ?? "arguments"}: ${issue?.message ?? "not understood"}`);
}

/** What is counted of photos is not all there may be, where the export does not say of every attachment what it is. */
async function withUnknownAttachments(
  asked: AskedAnalysis,
  args: unknown,
  { facts, evidence }: ToolResult,
): Promise<ToolResult> {
  const which = whichMessagesSchema.safeParse(args);
  const unknownAttachments = which.success ? await countUnknownAttachments(asked, which.data) : 0;
  return { facts: unknownAttachments > 0 ? { ...facts, unknownAttachments } : facts, evidence };
}

const problem = (text: string): ToolResult => ({ facts: { problem: text }, evidence: [] });
