import { mkdtempSync } from "node:fs";
import { engineStack } from "./engine-stack.ts";
import { World } from "../world/world.ts";
import { settingsInput } from "../../support/settings.ts";
describe("try", function () {
  this.timeout(300_000);
  it("x", async () => {
    const world = new World({ journal: mkdtempSync("/tmp/w-") + "/j", managementAccountId: "111122223333", caller: "111122223333", refusedAttempts: 1 });
    const url = await world.start();
    const stack = await engineStack({ stack: "test", settings: settingsInput(), environment: { LANDING_ZONE_WORLD: url, AWS_ENDPOINT_URL: url } });
    try {
      for (const op of ["preview", "up", "up2", "preview", "refresh", "destroy"] as const) {
        const t = Date.now();
        const r = op === "up2" ? await stack.up() : await stack[op]();
        const { output, steps, failed, ...rest } = r;
        const ops: Record<string, number> = {};
        for (const x of steps) ops[x.op] = (ops[x.op] ?? 0) + 1;
        console.log(ops, failed.length, op === "destroy" ? steps : "");
        console.log(op, Date.now() - t, steps.length, JSON.stringify(rest).slice(0, 3000), );
      }
      console.log(Object.keys((await stack.exportState()).deployment));
    } finally { stack.remove(); world.stop(); }
  });
});
