import { simulator } from "../../../components/guardrails/simulate/simulator.ts";
import { UserError } from "../../../settings/errors.ts";
import { stackIn } from "../../flags.ts";
import { cancellation } from "../../preview/cancellation.ts";
import { colorsFor } from "../../terminal/colors.ts";
import { modelOf } from "../model.ts";
import { settingsOf } from "../settings-of.ts";
import { COMMAND, HELP, readArguments } from "./arguments.ts";
import { eventsAt } from "./files/index.ts";
import { startProgress } from "./progress.ts";
import { recordJudge } from "./record-judge.ts";
import { replayed } from "./replay.ts";
import { type Report, reportOf } from "./report/report.ts";
import { told } from "./report/terminal.ts";

/** The replay command; see HELP. Resolves to the exit status. */
export async function replay(commandLine: readonly string[]): Promise<number> {
  const { given, events: location, json, help } = readArguments(commandLine);
  if (help) {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  // With a policy for each guardrail, so that a verdict names it.
  const { place, unpacked } = modelOf(await settingsOf(COMMAND, given));
  const judge = recordJudge(unpacked, simulator(unpacked).verdict);
  const events = await eventsAt(location, place.home);
  const cancelled = cancellation();
  const progress = startProgress(process.stderr, events.total);
  try {
    const summary = await replayed(events, judge, progress.advance, cancelled.signal);
    progress.end();
    const interrupted = cancelled.status !== undefined;
    const report = reportOf(summary, { stack: stackIn(COMMAND, given), events: location, interrupted });
    if (!interrupted) refuseIfEmpty(report);
    const lines = json ? [JSON.stringify(report, null, 2)] : told(report, colorsFor(process.stdout));
    process.stdout.write(`${lines.join("\n")}\n`);
    return cancelled.status ?? statusOf(report);
  } finally {
    progress.end();
    cancelled.release();
  }
}

function refuseIfEmpty({ records, unreadable, events }: Report): void {
  if (records > 0 || unreadable.files > 0) return;
  throw new UserError({
    what: `There is no record of CloudTrail in ${events}.`,
    places: [],
    todo: "Name a file, a folder or a prefix with log files of CloudTrail in it.",
  });
}

function statusOf({ denied, unreadable }: Report): number {
  if (unreadable.files > 0) return 2;
  return denied.calls > 0 ? 1 : 0;
}
