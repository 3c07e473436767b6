import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { expect } from "chai";
import { killTree, textOf, treeOf } from "./support/processes.ts";
import { watchTree } from "./support/tree-footprint.ts";

/** Starts a process of its own from another thread than the first, as Go does, and tells its id. */
const STARTS_FROM_A_THREAD = `
  const { Worker } = require("node:worker_threads");
  const inThread = 'const { spawn } = require("node:child_process");' +
    'const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);' +
    'console.log(child.pid);';
  new Worker(inThread, { eval: true });
`;

describe("the processes of a tree", function () {
  this.timeout(20_000);
  let parent: ChildProcess;
  let child: number;
  before(async function () {
    if (process.platform !== "linux") this.skip();
    parent = spawn(process.execPath, ["-e", STARTS_FROM_A_THREAD], { stdio: ["ignore", "pipe", "inherit"] });
    if (!parent.stdout) throw new Error("the output is not piped");
    const [line] = (await once(parent.stdout, "data")) as [Buffer];
    child = Number(line.toString());
  });

  it("are found whichever thread has started them", () => {
    expect(treeOf(parent.pid!)).to.deep.equal([parent.pid, child]);
  });

  it("are watched with their memory, their commands and their time", async () => {
    const stop = watchTree(parent.pid!);
    await setTimeout(300);
    const { largestProcess = 0, wholeTree = 0, processes } = stop();
    expect(largestProcess).to.be.within(20, 300);
    expect(wholeTree).to.be.within(20, 600);
    expect(processes.map((each) => each.parent)).to.deep.equal([process.pid, parent.pid]);
    for (const { commandLine, processorTime } of processes) {
      expect(commandLine.startsWith(`${process.execPath} -e `), commandLine).to.equal(true);
      expect(processorTime).to.be.within(0.01, 10);
    }
  });

  it("end together", async () => {
    const ended = once(parent, "exit");
    killTree(parent.pid!);
    await ended;
    await setTimeout(100);
    // It may wait to be buried, but has no command line any more.
    expect(textOf(`/proc/${child}/cmdline`)).to.equal("");
  });
});
