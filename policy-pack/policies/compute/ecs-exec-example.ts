import type { Example } from "../../model/aws-type.ts";

type Cluster = Example<"aws:ecs/cluster:Cluster">;
type ExecuteCommand = NonNullable<NonNullable<Cluster["configuration"]>["executeCommandConfiguration"]>;

/** A cluster that says how its ECS Exec sessions are logged. */
export const exec = (
  logging: "NONE" | "DEFAULT" | "OVERRIDE",
  logConfiguration?: NonNullable<ExecuteCommand["logConfiguration"]>,
): Cluster => ({
  configuration: { executeCommandConfiguration: { logging, ...(logConfiguration && { logConfiguration }) } },
});
