import type { Group, Groups } from "../summary/groups.ts";
import type { Summary } from "../summary/summary.ts";
import type { UnreadableFile } from "../summary/unreadable.ts";

/** Calls of one kind. */
export interface Calls {
  readonly calls: number;
  /** The greatest first. */
  readonly groups: readonly Group[];
  /** Calls in no group, because there were too many of them. */
  readonly ungrouped: number;
}

export interface About {
  readonly stack: string;
  readonly events: string;
  /** Whether it was ended before all was read. */
  readonly interrupted: boolean;
}

/** What `--json` prints, and the terminal shows. */
export interface Report extends About {
  readonly files: number;
  readonly records: number;
  /** Times of the first and the last record; empty if there is none. */
  readonly first: string;
  readonly last: string;
  readonly denied: Calls;
  readonly unknown: Calls;
  readonly deniedAlready: Calls;
  readonly allowed: number;
  /** Records of something else than a request. */
  readonly others: number;
  readonly unreadable: { readonly files: number; readonly named: readonly UnreadableFile[] };
}

export const reportOf = (summary: Summary, about: About): Report => ({
  ...about,
  files: summary.files,
  records: summary.records,
  first: summary.first,
  last: summary.last,
  denied: callsOf(summary.denied),
  unknown: callsOf(summary.unknown),
  deniedAlready: callsOf(summary.deniedAlready),
  allowed: summary.allowed,
  others: summary.others,
  unreadable: { files: summary.unreadable.count, named: summary.unreadable.list() },
});

const callsOf = (groups: Groups): Calls => ({
  calls: groups.calls,
  groups: groups.list(),
  ungrouped: groups.unlisted,
});
