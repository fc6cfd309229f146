import { describe, expect, it } from "vitest";
import { newsOf } from "@/components/jobs/job-news";
import type { JobView } from "@/lib/jobs/job.schema";
import { jobView } from "./job-view";
import { englishTexts } from "./texts";

const t = englishTexts("jobs");
const reasonOf = ({ message }: JobView) => message;

const job = (over: Partial<JobView>) =>
  jobView({
    kind: "index",
    analysis: { id: "chat", title: "Rowers" },
    message: "The key was refused.",
    ...over,
  });

describe("newsOf", () => {
  it("tells of an end to a reader who is elsewhere, with a way there", () => {
    const news = newsOf(job({ status: "completed" }), { pathname: "/analyses/other", t, reasonOf });
    expect(news).toMatchObject({ isGood: true, action: { label: "View", href: "/analyses/chat" } });
    expect(newsOf(job({ status: "failed" }), { pathname: "/", t, reasonOf })?.message).toContain(
      "The key was refused.",
    );
  });

  it("says nothing to a reader who sees it, nor of what has not come to an end", () => {
    const done = job({ status: "completed" });
    expect(newsOf(done, { pathname: "/analyses/chat/messages", t, reasonOf })).toBeNull();
    expect(newsOf(done, { pathname: "/jobs", t, reasonOf })).toBeNull();
    expect(newsOf(job({}), { pathname: "/", t, reasonOf })).toBeNull();
    expect(newsOf(job({ status: "cancelled" }), { pathname: "/", t, reasonOf })).toBeNull();
  });

  it("offers the file of an export wherever the reader is", () => {
    const done = job({ kind: "export", status: "completed", resultUrl: "/api/jobs/job/result" });
    const news = newsOf(done, { pathname: "/analyses/chat", t, reasonOf });
    expect(news?.action).toEqual({ label: "Download", href: "/api/jobs/job/result", isDownload: true });
  });
});
